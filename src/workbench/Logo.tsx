/** The product's mark: a form whose last figure is ticked. The same drawing as assets/logo.svg. */
export function Logo({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#c4161c" />
      <rect x="7" y="6" width="15" height="19" rx="2" fill="#fff" />
      <path d="M10 11h9M10 15h9M10 19h5" stroke="#c4161c" strokeWidth="1.8" strokeLinecap="round" fill="none" />
      <circle cx="21.5" cy="22.5" r="6" fill="#ffc629" />
      <path d="M18.7 22.7l2 2 3.6-4" stroke="#7a0d11" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" fill="none" />
    </svg>
  );
}
