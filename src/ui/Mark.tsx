/** Two rings that overlap: an entente. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 48 32" aria-hidden="true" focusable="false">
      <circle cx="17" cy="16" r="12" />
      <circle cx="31" cy="16" r="12" />
    </svg>
  )
}
