import type { ComponentProps } from 'react'
import type { Prose } from '#/ui/Prose'

/** A function that names and links a related record; the caller passes it, as it knows the addresses of every kind. */
export type ResolveMention = ComponentProps<typeof Prose>['mention']
