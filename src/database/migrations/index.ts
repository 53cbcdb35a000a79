import * as migration_20261124_205445_initial from './20261124_205445_initial';
import * as migration_20261124_234556_jobs from './20261124_234556_jobs';
import * as migration_20261125_041500_public_index from './20261125_041500_public_index';
import * as migration_20261125_234500_public_words from './20261125_234500_public_words';
import * as migration_20261126_035635_revision_addressees from './20261126_035635_revision_addressees';
import * as migration_20261128_090000_ledger from './20261128_090000_ledger';
import * as migration_20261128_160000_public_documents from './20261128_160000_public_documents';
import * as migration_20261128_190000_working_copies from './20261128_190000_working_copies';
import * as migration_20261128_215957_stored_files from './20261128_215957_stored_files';
import * as migration_20261128_220000_languages from './20261128_220000_languages';
import * as migration_20261129_021515_meeting_postponements from './20261129_021515_meeting_postponements';
import * as migration_20261129_023344_front_page from './20261129_023344_front_page';
import * as migration_20261129_024408_agreement_ties from './20261129_024408_agreement_ties';
import * as migration_20261129_030500_terms from './20261129_030500_terms';
import * as migration_20261129_063000_translations from './20261129_063000_translations';
import * as migration_20261129_070000_states from './20261129_070000_states';
import * as migration_20261129_071000_review from './20261129_071000_review';
import * as migration_20261129_073000_successor from './20261129_073000_successor';
import * as migration_20261129_080000_sets from './20261129_080000_sets';
import * as migration_20261129_095241_source_notes from './20261129_095241_source_notes';
import * as migration_20261129_100130_attempts from './20261129_100130_attempts';
import * as migration_20261129_101500_browsers from './20261129_101500_browsers';
import * as migration_20261129_103000_second_factors from './20261129_103000_second_factors';
import * as migration_20261129_140000_audit from './20261129_140000_audit';
import * as migration_20261129_143000_views from './20261129_143000_views';
import * as migration_20261129_150000_passkeys from './20261129_150000_passkeys';

export const migrations = [
  {
    up: migration_20261124_205445_initial.up,
    down: migration_20261124_205445_initial.down,
    name: '20261124_205445_initial',
  },
  {
    up: migration_20261124_234556_jobs.up,
    down: migration_20261124_234556_jobs.down,
    name: '20261124_234556_jobs',
  },
  {
    up: migration_20261125_041500_public_index.up,
    down: migration_20261125_041500_public_index.down,
    name: '20261125_041500_public_index',
  },
  {
    up: migration_20261125_234500_public_words.up,
    down: migration_20261125_234500_public_words.down,
    name: '20261125_234500_public_words',
  },
  {
    up: migration_20261126_035635_revision_addressees.up,
    down: migration_20261126_035635_revision_addressees.down,
    name: '20261126_035635_revision_addressees',
  },
  {
    up: migration_20261128_090000_ledger.up,
    down: migration_20261128_090000_ledger.down,
    name: '20261128_090000_ledger',
  },
  {
    up: migration_20261128_160000_public_documents.up,
    down: migration_20261128_160000_public_documents.down,
    name: '20261128_160000_public_documents',
  },
  {
    up: migration_20261128_190000_working_copies.up,
    down: migration_20261128_190000_working_copies.down,
    name: '20261128_190000_working_copies',
  },
  {
    up: migration_20261128_215957_stored_files.up,
    down: migration_20261128_215957_stored_files.down,
    name: '20261128_215957_stored_files',
  },
  {
    up: migration_20261128_220000_languages.up,
    down: migration_20261128_220000_languages.down,
    name: '20261128_220000_languages',
  },
  {
    up: migration_20261129_021515_meeting_postponements.up,
    down: migration_20261129_021515_meeting_postponements.down,
    name: '20261129_021515_meeting_postponements',
  },
  {
    up: migration_20261129_023344_front_page.up,
    down: migration_20261129_023344_front_page.down,
    name: '20261129_023344_front_page',
  },
  {
    up: migration_20261129_024408_agreement_ties.up,
    down: migration_20261129_024408_agreement_ties.down,
    name: '20261129_024408_agreement_ties',
  },
  {
    up: migration_20261129_030500_terms.up,
    down: migration_20261129_030500_terms.down,
    name: '20261129_030500_terms',
  },
  {
    up: migration_20261129_063000_translations.up,
    down: migration_20261129_063000_translations.down,
    name: '20261129_063000_translations',
  },
  {
    up: migration_20261129_070000_states.up,
    down: migration_20261129_070000_states.down,
    name: '20261129_070000_states',
  },
  {
    up: migration_20261129_071000_review.up,
    down: migration_20261129_071000_review.down,
    name: '20261129_071000_review',
  },
  {
    up: migration_20261129_073000_successor.up,
    down: migration_20261129_073000_successor.down,
    name: '20261129_073000_successor',
  },
  {
    up: migration_20261129_080000_sets.up,
    down: migration_20261129_080000_sets.down,
    name: '20261129_080000_sets',
  },
  {
    up: migration_20261129_095241_source_notes.up,
    down: migration_20261129_095241_source_notes.down,
    name: '20261129_095241_source_notes',
  },
  {
    up: migration_20261129_100130_attempts.up,
    down: migration_20261129_100130_attempts.down,
    name: '20261129_100130_attempts',
  },
  {
    up: migration_20261129_101500_browsers.up,
    down: migration_20261129_101500_browsers.down,
    name: '20261129_101500_browsers',
  },
  {
    up: migration_20261129_103000_second_factors.up,
    down: migration_20261129_103000_second_factors.down,
    name: '20261129_103000_second_factors',
  },
  {
    up: migration_20261129_140000_audit.up,
    down: migration_20261129_140000_audit.down,
    name: '20261129_140000_audit',
  },
  {
    up: migration_20261129_143000_views.up,
    down: migration_20261129_143000_views.down,
    name: '20261129_143000_views',
  },
  {
    up: migration_20261129_150000_passkeys.up,
    down: migration_20261129_150000_passkeys.down,
    name: '20261129_150000_passkeys',
  },
];
