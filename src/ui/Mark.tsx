/** Two rings that overlap: an entente. The same drawing stands in `public/mark.svg`. */
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
