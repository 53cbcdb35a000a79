'use client'
// The view that is shown is known by the address, which a list changes without a new page.
import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Dialog, DialogButtons } from '#/cms/admin/Dialog'
import { Button, useMayPublish } from '#/cms/admin/payload'
import { RefusalNotice } from '#/cms/admin/RefusalNotice'
import type { Refusal } from '#/cms/admin/requests'
import { useWords } from '#/cms/admin/words'
import { messages } from './messages'
import { isShown, queryOfView } from './query'
import { askNewView, askViewRemoval, askViews } from './requests'
import type { Audience, SavedView } from './store'
import './views.css'

/** The views of a list that the person sees, and ways to save one and to remove one. */
export function SavedViews({ collectionSlug }: { collectionSlug: string }) {
  const { say, language } = useWords()
  const search = useSearchParams()
  const shown = queryOfView(search.toString())
  const [views, setViews] = useState<SavedView[]>([])
  const [dialog, setDialog] = useState<'save' | 'remove' | null>(null)

  useEffect(() => {
    void askViews(collectionSlug, language).then((answer) => answer.ok && setViews(answer.value.views))
  }, [collectionSlug, language])

  // Two people may keep the same list, under two names: the address tells which was chosen.
  const alike = views.filter(({ query }) => isShown(query, shown))
  const current = alike.find(({ id }) => id === search.get('saved')) ?? alike[0]
  if (views.length === 0 && !shown) return null
  const address = `/admin/collections/${collectionSlug}`
  const close = (now?: SavedView[]) => {
    if (now) setViews(now)
    setDialog(null)
  }
  return (
    <nav aria-label={say(messages.views)} className="desk-views">
      {views.length > 0 && (
        <ul>
          <li>
            <a aria-current={isShown('', shown) && !current ? 'page' : undefined} href={address}>
              {say(messages.all)}
            </a>
          </li>
          {views.map(({ id, name, query }) => (
            <li key={id}>
              <a aria-current={id === current?.id ? 'page' : undefined} href={`${address}?${query}&saved=${id}`}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {!current && shown && (
        <Button buttonStyle="secondary" margin={false} onClick={() => setDialog('save')} size="small">
          {say(messages.save)}
        </Button>
      )}
      {current?.isOwn && (
        <Button buttonStyle="secondary" margin={false} onClick={() => setDialog('remove')} size="small">
          {say(messages.remove)}
        </Button>
      )}
      {dialog === 'save' && <SaveDialog collection={collectionSlug} onClose={close} query={shown} />}
      {dialog === 'remove' && current && (
        <RemoveDialog
          onClose={(isRemoved) => close(isRemoved ? views.filter(({ id }) => id !== current.id) : undefined)}
          view={current}
        />
      )}
    </nav>
  )
}

type SaveProps = { collection: string; query: string; onClose: (views?: SavedView[]) => void }

function SaveDialog({ collection, query, onClose }: SaveProps) {
  const { say, language } = useWords()
  const isForOthers = useMayPublish()
  const [name, setName] = useState('')
  const [audience, setAudience] = useState<Audience>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const confirm = async () => {
    const answer = await askNewView(language, { collection, name, query, audience })
    if (answer.ok) onClose(answer.value.views)
    else setRefusal(answer.refusal)
  }
  return (
    <Dialog guide="views" onClose={() => onClose()} title={say(messages.title)}>
      <p>{say(messages.explained)}</p>
      <label className="act-note">
        {say(messages.name)}
        <input maxLength={100} onChange={(event) => setName(event.target.value)} value={name} />
      </label>
      {isForOthers && (
        <label className="act-note">
          {say(messages.audience)}
          <select onChange={(event) => setAudience((event.target.value || null) as Audience)} value={audience ?? ''}>
            <option value="">{say(messages.me)}</option>
            <option value="team">{say(messages.team)}</option>
            {(['editor', 'translator', 'publisher', 'administrator'] as const).map((each) => (
              <option key={each} value={each}>
                {say(messages.roles[each])}
              </option>
            ))}
          </select>
        </label>
      )}
      {refusal && <RefusalNotice refusal={refusal} />}
      <DialogButtons
        confirm={say(messages.confirm)}
        isDisabled={!name.trim()}
        onClose={() => onClose()}
        onConfirm={() => void confirm()}
      />
    </Dialog>
  )
}

function RemoveDialog({ view, onClose }: { view: SavedView; onClose: (isRemoved: boolean) => void }) {
  const { say, language } = useWords()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const confirm = async () => {
    const answer = await askViewRemoval(view.id, language)
    if (answer.ok) onClose(true)
    else setRefusal(answer.refusal)
  }
  return (
    <Dialog onClose={() => onClose(false)} title={say(messages.removeTitle, view.name)}>
      {view.audience && <p>{say(messages.removeShared)}</p>}
      {refusal && <RefusalNotice refusal={refusal} />}
      <DialogButtons
        confirm={say(messages.removeConfirm)}
        onClose={() => onClose(false)}
        onConfirm={() => void confirm()}
      />
    </Dialog>
  )
}
