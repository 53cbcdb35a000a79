'use client'
// What is kept in the browser is removed there.
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { forgetAll } from './keptText'

/** Removes kept text at a sign-out. The page of a session that ended has another address, and leaves it. */
export function SignOut({ children }: { children: ReactNode }) {
  const pathname = usePathname()
  useEffect(() => {
    if (pathname.endsWith('/logout')) forgetAll(localStorage)
  }, [pathname])
  return children
}
