/** What the tests use of the library, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string)
    format(name: 'bibliography', options: { template: string; lang: string; format: 'text' }): string
  }
  export const plugins: { config: { get(name: '@bibtex'): { parse: { sentenceCase: string } } } }
}
