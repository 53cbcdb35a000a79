/** The mark of the portal: two overlapping rings. `public/mark.svg` holds the same drawing. */
export function Mark() {
  return (
    <svg
      className="mark"
      viewBox="0 0 44 30"
      fill="none"
      stroke="currentColor"
      strokeWidth="4"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="15" cy="15" r="12.5" />
      <circle cx="29" cy="15" r="12.5" />
    </svg>
  )
}
