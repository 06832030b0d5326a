/** What the build makes of the built-in scenarios; see src/cli/vite-library.ts. */
declare module 'virtual:werkdag/library' {
  type Language = import('../core/shared/language.ts').Language;
  type ScenarioData = import('../core/scenario/model.ts').ScenarioData;
  type World = import('../core/scenario/world.ts').World;
  type Lazy<T> = () => Promise<{ readonly default: T }>;

  export const library: readonly {
    readonly about: {
      readonly id: string;
      readonly minutes: number;
      readonly profile: ScenarioData['profile'];
      readonly logicHash: string;
      readonly texts: Readonly<
        Record<Language, { readonly title: string; readonly summary: string; readonly textHash: string }>
      >;
    };
    readonly load: Readonly<Record<Language, Lazy<ScenarioData>>>;
    readonly source: Lazy<Readonly<Record<string, string>>>;
    readonly analysis: Lazy<import('../core/scoring/analysis.ts').Analysis | null>;
  }[];
  export const worlds: Readonly<Record<Language, Lazy<World>>>;
}
