import type { Ability } from '../ability'
import { reviewEndpoints } from './endpoints'
import { approvedFirst } from './rule'
import { forgetReview } from './steps'

/**
 * Review of texts before they are published, and comments on them. What waits for a decision stands in
 * `desk.current_reviews` with the state `asked`, one row for each record and language.
 */
export const review: Ability = {
  endpoints: reviewEndpoints,
  panels: { review: '/editorial/review/ReviewPanel#ReviewPanel' },
  publicationRule: approvedFirst,
  hooks: { afterDelete: [forgetReview] },
}
