import type { ComponentProps } from 'react'
import type { Prose } from '#/ui/Prose'

/** How a view names and links a related record; the caller brings it, as it knows the addresses of every kind. */
export type ResolveMention = ComponentProps<typeof Prose>['mention']
