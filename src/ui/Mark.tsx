/** Two rings that overlap: an entente. The same drawing stands in `public/mark.svg`. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 44 28" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
      <circle cx="14" cy="14" r="11.5" strokeWidth="4" />
      <circle cx="30" cy="14" r="11.5" strokeWidth="4" />
    </svg>
  )
}
