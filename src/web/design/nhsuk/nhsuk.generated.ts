// Generated from the templates of nhsuk-frontend 10.6.1 (NHS England, MIT licence) by tools/nhsuk.
// Change the generator, never this file.
/* oxlint-disable -- compiled templates hold values of any type; the types of the functions are what guards them */
import { type Attributes, Html } from './html.ts';
import * as $ from './runtime.ts';

type Caller = () => Html;

export interface ActionLinkOptions {
  id?: string | undefined;
  text?: string | undefined;
  html?: Html | undefined;
  type?: string | undefined;
  href?: string | undefined;
  openInNewWindow?: boolean | undefined;
  variant?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface BackLinkOptions {
  id?: string | undefined;
  text?: string | undefined;
  html?: Html | undefined;
  type?: string | undefined;
  href?: string | undefined;
  variant?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  visuallyHiddenText?: string | undefined;
}

export interface BreadcrumbOptions {
  id?: string | undefined;
  items: readonly {
    text?: string | undefined;
    html?: Html | undefined;
    href?: string | undefined;
    attributes?: Attributes | undefined;
  }[];
  variant?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  ariaLabel?: string | undefined;
  backLink?: BackLinkOptions | undefined;
}

export interface ButtonOptions {
  id?: string | undefined;
  text?: string | undefined;
  html?: Html | undefined;
  name?: string | undefined;
  type?: string | undefined;
  value?: string | undefined;
  disabled?: boolean | undefined;
  href?: string | undefined;
  variant?: string | undefined;
  small?: boolean | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  ariaLabel?: string | undefined;
  preventDoubleClick?: boolean | undefined;
  icon?:
    | {
        name: string;
        html?: Html | undefined;
        placement: string;
      }
    | undefined;
}

export interface CaptionOptions {
  id?: string | undefined;
  element?: string | undefined;
  text?: string | undefined;
  html?: Html | undefined;
  placement?: string | undefined;
  size?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface CardOptions {
  id?: string | undefined;
  heading?:
    | {
        id?: string | undefined;
        text?: string | undefined;
        html?: Html | undefined;
        visuallyHiddenText?: string | undefined;
        size?: string | undefined;
        level?: number | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | string
    | Html
    | undefined;
  href?: string | undefined;
  clickable?: boolean | undefined;
  variant?: string | undefined;
  image?:
    | {
        src?: string | undefined;
        alt?: string | undefined;
        html?: Html | undefined;
      }
    | undefined;
  description?:
    | {
        text?: string | undefined;
        html?: Html | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | string
    | Html
    | undefined;
  actions?:
    | {
        items?:
          | readonly (
              | {
                  id?: string | undefined;
                  text?: string | undefined;
                  html?: Html | undefined;
                  visuallyHiddenText?: string | undefined;
                  name?: string | undefined;
                  type?: string | undefined;
                  value?: string | undefined;
                  href?: string | undefined;
                  classes?: string | undefined;
                  attributes?: Attributes | undefined;
                }
              | false
            )[]
          | undefined;
        classes?: string | undefined;
      }
    | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface CharacterCountOptions {
  id?: string | undefined;
  name: string;
  rows?: string | number | undefined;
  value?: string | undefined;
  maxlength?: string | number | undefined;
  countType?: string | undefined;
  threshold?: string | number | undefined;
  label: LabelOptions | string | Html;
  hint?: HintOptions | string | Html | undefined;
  errorMessage?: ErrorMessageOptions | string | Html | boolean | undefined;
  formGroup?:
    | {
        classes?: string | undefined;
        attributes?: Attributes | undefined;
        beforeInput?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
        afterInput?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
      }
    | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  spellcheck?: boolean | undefined;
  disabled?: boolean | undefined;
  autocomplete?: string | undefined;
  countMessage?:
    | {
        classes?: string | undefined;
      }
    | undefined;
  textareaDescriptionText?: string | undefined;
  charactersUnderLimitText?: Readonly<Record<string, string>> | undefined;
  charactersAtLimitText?: string | undefined;
  charactersOverLimitText?: Readonly<Record<string, string>> | undefined;
  wordsUnderLimitText?: Readonly<Record<string, string>> | undefined;
  wordsAtLimitText?: string | undefined;
  wordsOverLimitText?: Readonly<Record<string, string>> | undefined;
}

export interface CheckboxesOptions {
  id?: string | undefined;
  describedBy?: string | undefined;
  fieldset?: FieldsetOptions | undefined;
  hint?: HintOptions | string | Html | undefined;
  errorMessage?: ErrorMessageOptions | string | Html | boolean | undefined;
  formGroup?:
    | {
        classes?: string | undefined;
        attributes?: Attributes | undefined;
        beforeInputs?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
        afterInputs?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
      }
    | undefined;
  idPrefix?: string | undefined;
  name?: string | undefined;
  items: readonly {
    text?: string | undefined;
    html?: Html | undefined;
    id?: string | undefined;
    name?: string | undefined;
    value?: string | undefined;
    label?: LabelOptions | undefined;
    hint?: HintOptions | undefined;
    divider?: string | undefined;
    checked?: boolean | undefined;
    conditional?:
      | {
          html?: Html | undefined;
        }
      | undefined;
    disabled?: boolean | undefined;
    classes?: string | undefined;
    attributes?: Attributes | undefined;
    behaviour?: string | undefined;
    behaviourGroup?: string | undefined;
  }[];
  values?: readonly string[] | undefined;
  disabled?: boolean | undefined;
  small?: boolean | undefined;
  inline?: boolean | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface CodeOptions {
  id?: string | undefined;
  text?: string | undefined;
  html?: Html | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  copyButtonClassList?: readonly string[] | undefined;
  copyButtonText?: string | undefined;
  copiedButtonText?: string | undefined;
  copiedAnnouncementText?: string | undefined;
  button?:
    | {
        classes?: string | undefined;
        preventDoubleClick?: boolean | undefined;
      }
    | boolean
    | undefined;
  variant?: string | undefined;
  background?: string | undefined;
  border?: boolean | undefined;
}

export interface ContentsListOptions {
  id?: string | undefined;
  items: readonly (
    | {
        href: string;
        current?: boolean | undefined;
        text?: string | undefined;
        html?: Html | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
        items?: ContentsListOptions['items'] | undefined;
      }
    | false
  )[];
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  ariaLabel?: string | undefined;
  visuallyHiddenText?: string | undefined;
}

export interface DateInputOptions {
  id: string;
  namePrefix?: string | undefined;
  items?:
    | readonly (
        | {
            name: string;
            label?: LabelOptions | undefined;
            error?: boolean | undefined;
            width?: number | undefined;
            disabled?: boolean | undefined;
            autocomplete?: string | undefined;
            value?: string | undefined;
          }
        | false
      )[]
    | undefined;
  hint?: HintOptions | string | Html | undefined;
  errorMessage?: ErrorMessageOptions | string | Html | boolean | undefined;
  formGroup?:
    | {
        classes?: string | undefined;
        attributes?: Attributes | undefined;
        beforeInputs?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
        afterInputs?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
      }
    | undefined;
  fieldset?: FieldsetOptions | undefined;
  day?:
    | {
        name?: string | undefined;
        value?: string | undefined;
        label?: LabelOptions | string | Html | undefined;
        error?: boolean | undefined;
        autocomplete?: string | undefined;
      }
    | boolean
    | undefined;
  month?:
    | {
        name?: string | undefined;
        value?: string | undefined;
        label?: LabelOptions | string | Html | undefined;
        error?: boolean | undefined;
        autocomplete?: string | undefined;
      }
    | undefined;
  year?:
    | {
        name?: string | undefined;
        value?: string | undefined;
        label?: LabelOptions | string | Html | undefined;
        error?: boolean | undefined;
        disabled?: boolean | undefined;
        autocomplete?: string | undefined;
      }
    | boolean
    | undefined;
  values?:
    | {
        day?: string | undefined;
        month?: string | undefined;
        year?: string | undefined;
      }
    | undefined;
  disabled?: boolean | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface DetailsOptions {
  summary?:
    | {
        text?: string | undefined;
        html?: Html | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | string
    | Html
    | undefined;
  text?: string | undefined;
  html?: Html | undefined;
  id?: string | undefined;
  open?: boolean | undefined;
  variant?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface ListOptions {
  id?: string | undefined;
  heading?:
    | {
        id?: string | undefined;
        text?: string | undefined;
        html?: Html | undefined;
        visuallyHiddenText?: string | undefined;
        level?: number | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | string
    | Html
    | undefined;
  icon?: string | undefined;
  items: readonly (
    | {
        text?: string | undefined;
        html?: Html | undefined;
      }
    | false
  )[];
  prefixText?: string | undefined;
  hidePrefix?: boolean | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface ErrorMessageOptions {
  text?: string | undefined;
  html?: Html | undefined;
  id?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  visuallyHiddenText?: string | undefined;
}

export interface ErrorSummaryOptions {
  id?: string | undefined;
  heading:
    | {
        id?: string | undefined;
        text?: string | undefined;
        html?: Html | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | string
    | Html;
  description?:
    | {
        text?: string | undefined;
        html?: Html | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | string
    | Html
    | undefined;
  errorList?:
    | readonly (
        | {
            href?: string | undefined;
            text?: string | undefined;
            html?: Html | undefined;
            attributes?: Attributes | undefined;
          }
        | false
      )[]
    | undefined;
  disableAutoFocus?: boolean | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface FieldsetOptions {
  id?: string | undefined;
  describedBy?: string | undefined;
  legend?: LegendOptions | string | Html | undefined;
  classes?: string | undefined;
  role?: string | undefined;
  attributes?: Attributes | undefined;
  html?: Html | undefined;
}

export interface FileUploadOptions {
  name: string;
  id?: string | undefined;
  disabled?: boolean | undefined;
  multiple?: boolean | undefined;
  describedBy?: string | undefined;
  label: LabelOptions | string | Html;
  hint?: HintOptions | string | Html | undefined;
  errorMessage?: ErrorMessageOptions | string | Html | boolean | undefined;
  formGroup?:
    | {
        classes?: string | undefined;
        attributes?: Attributes | undefined;
        beforeInput?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
        afterInput?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
      }
    | undefined;
  chooseFilesButtonClassList?: readonly string[] | undefined;
  chooseFilesButtonText?: string | undefined;
  dropInstructionText?: string | undefined;
  multipleFilesChosenText?: Readonly<Record<string, string>> | undefined;
  noFileChosenText?: string | undefined;
  enteredDropZoneText?: string | undefined;
  leftDropZoneText?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface FooterOptions {
  id?: string | undefined;
  columns?: number | undefined;
  navigation?:
    | {
        heading?:
          | {
              id?: string | undefined;
              text?: string | undefined;
              html?: Html | undefined;
              visuallyHiddenText?: string | undefined;
              href?: string | undefined;
              caption?: CaptionOptions | undefined;
              classes?: string | undefined;
              attributes?: Attributes | undefined;
            }
          | string
          | Html
          | undefined;
        text?: string | undefined;
        html?: Html | undefined;
        width?: string | undefined;
        items?:
          | readonly (
              | {
                  href: string;
                  text?: string | undefined;
                  html?: Html | undefined;
                  attributes?: Attributes | undefined;
                }
              | false
            )[]
          | undefined;
      }
    | readonly {
        heading?:
          | {
              id?: string | undefined;
              text?: string | undefined;
              html?: Html | undefined;
              visuallyHiddenText?: string | undefined;
              href?: string | undefined;
              caption?: CaptionOptions | undefined;
              classes?: string | undefined;
              attributes?: Attributes | undefined;
            }
          | string
          | Html
          | undefined;
        text?: string | undefined;
        html?: Html | undefined;
        width?: string | undefined;
        items?:
          | readonly (
              | {
                  href: string;
                  text?: string | undefined;
                  html?: Html | undefined;
                  attributes?: Attributes | undefined;
                }
              | false
            )[]
          | undefined;
      }[]
    | undefined;
  meta?:
    | {
        visuallyHiddenText?: string | undefined;
        html?: Html | undefined;
        text?: string | undefined;
        items?:
          | readonly {
              href: string;
              text?: string | undefined;
              html?: Html | undefined;
              attributes?: Attributes | undefined;
            }[]
          | undefined;
      }
    | string
    | Html
    | undefined;
  copyright?:
    | {
        text?: string | undefined;
        html?: Html | undefined;
      }
    | string
    | Html
    | undefined;
  containerClasses?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface HeaderOptions {
  id?: string | undefined;
  logo?:
    | {
        href?: string | undefined;
        src?: string | undefined;
        alt?: string | undefined;
        ariaLabel?: string | undefined;
      }
    | undefined;
  service?:
    | {
        text?: string | undefined;
        href?: string | undefined;
      }
    | undefined;
  inline?: boolean | undefined;
  organisation?:
    | {
        name?: string | undefined;
        split?: string | undefined;
        descriptor?: string | undefined;
      }
    | undefined;
  navigation?:
    | {
        items?:
          | readonly (
              | {
                  href?: string | undefined;
                  text?: string | undefined;
                  html?: Html | undefined;
                  current?: boolean | undefined;
                  active?: boolean | undefined;
                  classes?: string | undefined;
                  attributes?: Attributes | undefined;
                }
              | false
            )[]
          | undefined;
        ariaLabel?: string | undefined;
        toggleMenuText?: string | undefined;
        toggleMenuVisuallyHiddenText?: string | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
        justified?: boolean | undefined;
        colour?: string | undefined;
      }
    | undefined;
  search?:
    | {
        action?: string | undefined;
        method?: string | undefined;
        name?: string | undefined;
        label?:
          | {
              visuallyHiddenText?: string | undefined;
            }
          | undefined;
        input?:
          | {
              placeholder?: string | undefined;
            }
          | undefined;
        button?:
          | {
              ariaLabel?: string | undefined;
            }
          | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | boolean
    | undefined;
  account?:
    | {
        items?:
          | readonly (
              | {
                  href?: string | undefined;
                  text?: string | undefined;
                  html?: Html | undefined;
                  icon?: boolean | undefined;
                  action?: string | undefined;
                  method?: string | undefined;
                  classes?: string | undefined;
                }
              | false
            )[]
          | undefined;
        ariaLabel?: string | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | undefined;
  containerClasses?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  colour?: string | undefined;
}

export interface HeadingOptions {
  id?: string | undefined;
  text?: string | undefined;
  html?: Html | undefined;
  visuallyHiddenText?: string | undefined;
  href?: string | undefined;
  caption?: CaptionOptions | string | Html | undefined;
  size?: string | undefined;
  sizes?: readonly string[] | undefined;
  level?: number | undefined;
  className?: string | undefined;
  classPrefix?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  element?: string | undefined;
}

export interface HeroOptions {
  id?: string | undefined;
  content?:
    | {
        heading?:
          | {
              id?: string | undefined;
              text?: string | undefined;
              html?: Html | undefined;
              visuallyHiddenText?: string | undefined;
              href?: string | undefined;
              caption?: CaptionOptions | undefined;
              size?: string | undefined;
              level?: number | undefined;
              classes?: string | undefined;
              attributes?: Attributes | undefined;
            }
          | string
          | Html
          | undefined;
        text?: string | undefined;
        html?: Html | undefined;
        image?: ImageOptions | undefined;
        width?: string | undefined;
        classes?: string | undefined;
      }
    | readonly {
        heading?:
          | {
              id?: string | undefined;
              text?: string | undefined;
              html?: Html | undefined;
              visuallyHiddenText?: string | undefined;
              href?: string | undefined;
              caption?: CaptionOptions | undefined;
              size?: string | undefined;
              level?: number | undefined;
              classes?: string | undefined;
              attributes?: Attributes | undefined;
            }
          | string
          | Html
          | undefined;
        text?: string | undefined;
        html?: Html | undefined;
        image?: ImageOptions | undefined;
        width?: string | undefined;
        classes?: string | undefined;
      }[]
    | undefined;
  heading?:
    | {
        id?: string | undefined;
        text?: string | undefined;
        html?: Html | undefined;
        visuallyHiddenText?: string | undefined;
        href?: string | undefined;
        caption?: CaptionOptions | string | Html | undefined;
        size?: string | undefined;
        level?: number | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | string
    | Html
    | undefined;
  text?: string | undefined;
  html?: Html | undefined;
  image?:
    | {
        src: string;
      }
    | undefined;
  width?: string | undefined;
  containerClasses?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  border?: boolean | undefined;
}

export interface HintOptions {
  text?: string | undefined;
  html?: Html | undefined;
  id?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface ImageOptions {
  id?: string | undefined;
  src?: string | undefined;
  srcset?: string | undefined;
  sizes?: string | undefined;
  alt?: string | undefined;
  html?: Html | undefined;
  caption?:
    | {
        text?: string | undefined;
        html?: Html | undefined;
        classes?: string | undefined;
      }
    | string
    | Html
    | undefined;
  background?: string | boolean | undefined;
  border?: boolean | undefined;
  width?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface InputOptions {
  id?: string | undefined;
  name: string;
  type?: string | undefined;
  inputmode?: string | undefined;
  value?: string | undefined;
  disabled?: boolean | undefined;
  describedBy?: string | undefined;
  label: LabelOptions | string | Html;
  hint?: HintOptions | string | Html | undefined;
  errorMessage?: ErrorMessageOptions | string | Html | boolean | undefined;
  prefix?:
    | {
        text?: string | undefined;
        html?: Html | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | string
    | Html
    | undefined;
  suffix?:
    | {
        text?: string | undefined;
        html?: Html | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | string
    | Html
    | undefined;
  code?: boolean | undefined;
  width?: number | undefined;
  large?: boolean | undefined;
  formGroup?:
    | {
        classes?: string | undefined;
        attributes?: Attributes | undefined;
        beforeInput?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
        afterInput?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
      }
    | undefined;
  classes?: string | undefined;
  autocomplete?: string | undefined;
  pattern?: string | undefined;
  placeholder?: string | undefined;
  spellcheck?: boolean | undefined;
  autocapitalize?: string | undefined;
  inputWrapper?:
    | {
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | undefined;
  attributes?: Attributes | undefined;
}

export interface InsetTextOptions {
  id?: string | undefined;
  text?: string | undefined;
  html?: Html | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  visuallyHiddenText?: string | undefined;
}

export interface LabelOptions {
  id?: string | undefined;
  text?: string | undefined;
  html?: Html | undefined;
  visuallyHiddenText?: string | undefined;
  caption?: CaptionOptions | string | Html | undefined;
  for?: string | undefined;
  heading?:
    | {
        id?: string | undefined;
        text?: string | undefined;
        html?: Html | undefined;
        visuallyHiddenText?: string | undefined;
        caption?: CaptionOptions | undefined;
        size?: string | undefined;
        level?: number | undefined;
        attributes?: Attributes | undefined;
      }
    | string
    | Html
    | boolean
    | undefined;
  size?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface LegendOptions {
  id?: string | undefined;
  text?: string | undefined;
  html?: Html | undefined;
  visuallyHiddenText?: string | undefined;
  caption?: CaptionOptions | string | Html | undefined;
  size?: string | undefined;
  heading?:
    | {
        id?: string | undefined;
        text?: string | undefined;
        html?: Html | undefined;
        visuallyHiddenText?: string | undefined;
        caption?: CaptionOptions | undefined;
        size?: string | undefined;
        level?: number | undefined;
        attributes?: Attributes | undefined;
      }
    | string
    | Html
    | boolean
    | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface NotificationBannerOptions {
  id?: string | undefined;
  title?:
    | {
        id?: string | undefined;
        text?: string | undefined;
        html?: Html | undefined;
        visuallyHiddenText?: string | undefined;
        headingLevel?: number | undefined;
        level?: number | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | string
    | Html
    | undefined;
  heading?:
    | {
        id?: string | undefined;
        text?: string | undefined;
        html?: Html | undefined;
        visuallyHiddenText?: string | undefined;
        href?: string | undefined;
        caption?: CaptionOptions | undefined;
        level?: number | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
        element?: string | undefined;
      }
    | string
    | Html
    | undefined;
  text?: string | undefined;
  html?: Html | undefined;
  variant?: string | undefined;
  role?: string | undefined;
  disableAutoFocus?: boolean | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface PaginationOptions {
  id?: string | undefined;
  items?:
    | readonly (
        | {
            number?: string | number | undefined;
            ariaLabel?: string | undefined;
            href?: string | undefined;
            current?: boolean | undefined;
            ellipsis?: boolean | undefined;
            attributes?: Attributes | undefined;
          }
        | false
      )[]
    | undefined;
  previous?:
    | {
        text?: string | undefined;
        html?: Html | undefined;
        label?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | string
          | Html
          | undefined;
        href: string;
        attributes?: Attributes | undefined;
      }
    | undefined;
  next?:
    | {
        text?: string | undefined;
        html?: Html | undefined;
        label?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | string
          | Html
          | undefined;
        href: string;
        attributes?: Attributes | undefined;
      }
    | undefined;
  ariaLabel?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface PanelOptions {
  id?: string | undefined;
  heading:
    | {
        id?: string | undefined;
        text?: string | undefined;
        html?: Html | undefined;
        visuallyHiddenText?: string | undefined;
        href?: string | undefined;
        caption?: CaptionOptions | undefined;
        size?: string | undefined;
        level?: number | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | string
    | Html;
  text?: string | undefined;
  html?: Html | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  variant?: string | undefined;
}

export interface PasswordInputOptions {
  id?: string | undefined;
  name: string;
  value?: string | undefined;
  disabled?: boolean | undefined;
  describedBy?: string | undefined;
  label: LabelOptions | string | Html;
  hint?: HintOptions | string | Html | undefined;
  errorMessage?: ErrorMessageOptions | string | Html | boolean | undefined;
  prefix?:
    | {
        text?: string | undefined;
        html?: Html | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | undefined;
  suffix?:
    | {
        text?: string | undefined;
        html?: Html | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | undefined;
  code?: boolean | undefined;
  width?: number | undefined;
  large?: boolean | undefined;
  formGroup?:
    | {
        classes?: string | undefined;
        attributes?: Attributes | undefined;
        beforeInput?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
        afterInput?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
      }
    | undefined;
  classes?: string | undefined;
  autocomplete?: string | undefined;
  inputWrapper?:
    | {
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | undefined;
  attributes?: Attributes | undefined;
  showPasswordText?: string | undefined;
  hidePasswordText?: string | undefined;
  showPasswordAriaLabel?: string | undefined;
  hidePasswordAriaLabel?: string | undefined;
  passwordShownAnnouncementText?: string | undefined;
  passwordHiddenAnnouncementText?: string | undefined;
  button?:
    | {
        variant?: string | undefined;
        classes?: string | undefined;
        disabled?: boolean | undefined;
        preventDoubleClick?: boolean | undefined;
      }
    | undefined;
}

export interface RadiosOptions {
  id?: string | undefined;
  fieldset?: FieldsetOptions | undefined;
  hint?: HintOptions | string | Html | undefined;
  errorMessage?: ErrorMessageOptions | string | Html | boolean | undefined;
  formGroup?:
    | {
        classes?: string | undefined;
        attributes?: Attributes | undefined;
        beforeInputs?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
        afterInputs?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
      }
    | undefined;
  idPrefix?: string | undefined;
  name: string;
  items: readonly {
    text?: string | undefined;
    html?: Html | undefined;
    id?: string | undefined;
    value?: string | undefined;
    label?: LabelOptions | undefined;
    hint?: HintOptions | undefined;
    divider?: string | undefined;
    checked?: boolean | undefined;
    conditional?:
      | {
          html?: Html | undefined;
        }
      | undefined;
    disabled?: boolean | undefined;
    classes?: string | undefined;
    attributes?: Attributes | undefined;
  }[];
  value?: string | undefined;
  disabled?: boolean | undefined;
  small?: boolean | undefined;
  inline?: boolean | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface ScrollOptions {
  id?: string | undefined;
  labelledBy?: string | undefined;
  text?: string | undefined;
  html?: Html | undefined;
  variant?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface SearchInputOptions {
  id?: string | undefined;
  name: string;
  type?: string | undefined;
  inputmode?: string | undefined;
  value?: string | undefined;
  disabled?: boolean | undefined;
  describedBy?: string | undefined;
  label: LabelOptions | string | Html;
  hint?: HintOptions | string | Html | undefined;
  errorMessage?: ErrorMessageOptions | string | Html | boolean | undefined;
  prefix?:
    | {
        text?: string | undefined;
        html?: Html | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | undefined;
  suffix?:
    | {
        text?: string | undefined;
        html?: Html | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | undefined;
  code?: boolean | undefined;
  width?: number | undefined;
  large?: boolean | undefined;
  formGroup?:
    | {
        classes?: string | undefined;
        attributes?: Attributes | undefined;
        beforeInput?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
        afterInput?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
      }
    | undefined;
  classes?: string | undefined;
  autocomplete?: string | undefined;
  placeholder?: string | undefined;
  spellcheck?: boolean | undefined;
  autocapitalize?: string | undefined;
  inputWrapper?:
    | {
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | undefined;
  attributes?: Attributes | undefined;
  button?:
    | {
        variant?: string | undefined;
        classes?: string | undefined;
        ariaLabel?: string | undefined;
        icon?:
          | {
              name?: string | undefined;
              html?: Html | undefined;
              placement?: string | undefined;
            }
          | string
          | Html
          | boolean
          | undefined;
        disabled?: boolean | undefined;
        text?: string | undefined;
      }
    | boolean
    | undefined;
}

export interface SelectOptions {
  id?: string | undefined;
  name: string;
  items: readonly {
    value?: string | undefined;
    text?: string | undefined;
    divider?: boolean | undefined;
    selected?: boolean | undefined;
    disabled?: boolean | undefined;
    attributes?: Attributes | undefined;
  }[];
  value?: string | undefined;
  disabled?: boolean | undefined;
  describedBy?: string | undefined;
  label: LabelOptions | string | Html;
  hint?: HintOptions | string | Html | undefined;
  errorMessage?: ErrorMessageOptions | string | Html | boolean | undefined;
  formGroup?:
    | {
        classes?: string | undefined;
        attributes?: Attributes | undefined;
        beforeInput?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
        afterInput?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
      }
    | undefined;
  classes?: string | undefined;
  inputWrapper?:
    | {
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | undefined;
  attributes?: Attributes | undefined;
}

export interface SkipLinkOptions {
  id?: string | undefined;
  text?: string | undefined;
  html?: Html | undefined;
  href?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface SummaryListOptions {
  id?: string | undefined;
  border?: boolean | undefined;
  lastRowBorder?: boolean | undefined;
  rows: readonly {
    id?: string | undefined;
    classes?: string | undefined;
    attributes?: Attributes | undefined;
    border?: boolean | undefined;
    key:
      | {
          id?: string | undefined;
          text?: string | undefined;
          html?: Html | undefined;
          width?: string | undefined;
          classes?: string | undefined;
          attributes?: Attributes | undefined;
        }
      | string
      | Html;
    value:
      | {
          id?: string | undefined;
          text?: string | undefined;
          html?: Html | undefined;
          width?: string | undefined;
          classes?: string | undefined;
          attributes?: Attributes | undefined;
        }
      | string
      | Html;
    actions?:
      | {
          items?:
            | readonly (
                | {
                    id?: string | undefined;
                    text?: string | undefined;
                    html?: Html | undefined;
                    visuallyHiddenText?: string | undefined;
                    name?: string | undefined;
                    type?: string | undefined;
                    value?: string | undefined;
                    href?: string | undefined;
                    classes?: string | undefined;
                    attributes?: Attributes | undefined;
                  }
                | false
              )[]
            | undefined;
          width?: string | undefined;
          classes?: string | undefined;
          attributes?: Attributes | undefined;
        }
      | undefined;
  }[];
  html?: Html | undefined;
  card?: CardOptions | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface TableOptions {
  id?: string | undefined;
  border?: boolean | undefined;
  lastRowBorder?: boolean | undefined;
  rows: readonly (
    | readonly (
        | {
            text?: string | undefined;
            html?: Html | undefined;
            visuallyHiddenText?: string | undefined;
            href?: string | undefined;
            format?: string | undefined;
            sortValue?: string | undefined;
            colspan?: number | undefined;
            rowspan?: number | undefined;
            align?: string | undefined;
            width?: string | undefined;
            classes?: string | undefined;
            attributes?: Attributes | undefined;
          }
        | string
        | Html
        | false
      )[]
    | false
  )[];
  head?:
    | readonly (
        | {
            text?: string | undefined;
            html?: Html | undefined;
            visuallyHiddenText?: string | undefined;
            href?: string | undefined;
            format?: string | undefined;
            colspan?: number | undefined;
            rowspan?: number | undefined;
            align?: string | undefined;
            width?: string | undefined;
            classes?: string | undefined;
            attributes?: Attributes | undefined;
            sort?: string | boolean | undefined;
            sortNext?: string | undefined;
          }
        | string
        | Html
        | false
      )[]
    | undefined;
  caption?:
    | {
        id?: string | undefined;
        text?: string | undefined;
        html?: Html | undefined;
        visuallyHiddenText?: string | undefined;
        caption?: CaptionOptions | undefined;
        size?: string | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | string
    | Html
    | undefined;
  firstCellIsHeader?: boolean | undefined;
  compact?: boolean | undefined;
  responsive?: boolean | undefined;
  scroll?: boolean | undefined;
  striped?: boolean | undefined;
  variant?: string | undefined;
  card?: CardOptions | boolean | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  ascendingText?: string | undefined;
  descendingText?: string | undefined;
  sortAnnouncementText?: string | undefined;
}

export interface TabsOptions {
  id?: string | undefined;
  idPrefix?: string | undefined;
  visuallyHiddenText?: string | undefined;
  items: readonly {
    id?: string | undefined;
    label: string;
    attributes?: Attributes | undefined;
    panel: {
      text?: string | undefined;
      html?: Html | undefined;
      attributes?: Attributes | undefined;
    };
  }[];
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface TagOptions {
  id?: string | undefined;
  text?: string | undefined;
  html?: Html | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  colour?: string | boolean | undefined;
  border?: boolean | undefined;
}

export interface TaskListOptions {
  id?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  idPrefix?: string | undefined;
  items: readonly (
    | {
        heading?:
          | {
              id?: string | undefined;
              text?: string | undefined;
              html?: Html | undefined;
              visuallyHiddenText?: string | undefined;
              classes?: string | undefined;
              attributes?: Attributes | undefined;
            }
          | string
          | Html
          | undefined;
        hint?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | string
          | Html
          | undefined;
        status:
          | {
              tag?: TagOptions | undefined;
              text?: string | undefined;
              html?: Html | undefined;
              classes?: string | undefined;
            }
          | string
          | Html;
        href?: string | undefined;
        classes?: string | undefined;
      }
    | false
  )[];
}

export interface TextareaOptions {
  id?: string | undefined;
  name: string;
  spellcheck?: boolean | undefined;
  rows?: string | undefined;
  value?: string | undefined;
  disabled?: boolean | undefined;
  describedBy?: string | undefined;
  label: LabelOptions | string | Html;
  hint?: HintOptions | string | Html | undefined;
  errorMessage?: ErrorMessageOptions | string | Html | boolean | undefined;
  formGroup?:
    | {
        classes?: string | undefined;
        attributes?: Attributes | undefined;
        beforeInput?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
        afterInput?:
          | {
              text?: string | undefined;
              html?: Html | undefined;
            }
          | undefined;
      }
    | undefined;
  classes?: string | undefined;
  autocomplete?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface WarningCalloutOptions {
  id?: string | undefined;
  heading?:
    | {
        id?: string | undefined;
        text?: string | undefined;
        html?: Html | undefined;
        visuallyHiddenText?: string | undefined;
        level?: number | undefined;
        classes?: string | undefined;
        attributes?: Attributes | undefined;
      }
    | string
    | Html
    | undefined;
  text?: string | undefined;
  html?: Html | undefined;
  actions?:
    | {
        items?:
          | readonly {
              id?: string | undefined;
              text?: string | undefined;
              html?: Html | undefined;
              visuallyHiddenText?: string | undefined;
              name?: string | undefined;
              type?: string | undefined;
              value?: string | undefined;
              href?: string | undefined;
              classes?: string | undefined;
              attributes?: Attributes | undefined;
            }[]
          | undefined;
        classes?: string | undefined;
      }
    | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  visuallyHiddenText?: string | undefined;
}

export function actionLink(options: ActionLinkOptions, content?: Html): Html {
  return actionLinkMacro(options, content && (() => content));
}

export function backLink(options: BackLinkOptions, content?: Html): Html {
  return backLinkMacro(options, content && (() => content));
}

export function breadcrumb(options: BreadcrumbOptions): Html {
  return breadcrumbMacro(options);
}

export function button(options: ButtonOptions, content?: Html): Html {
  return buttonMacro(options, content && (() => content));
}

export function caption(options: CaptionOptions, content?: Html): Html {
  return captionMacro(options, content && (() => content));
}

export function card(options: CardOptions, content?: Html): Html {
  return cardMacro(options, content && (() => content));
}

export function characterCount(options: CharacterCountOptions): Html {
  return characterCountMacro(options);
}

export function checkboxes(options: CheckboxesOptions): Html {
  return checkboxesMacro(options);
}

export function code(options: CodeOptions, content?: Html): Html {
  return codeMacro(options, content && (() => content));
}

export function contentsList(options: ContentsListOptions): Html {
  return contentsListMacro(options);
}

export function dateInput(options: DateInputOptions): Html {
  return dateInputMacro(options);
}

export function details(options: DetailsOptions, content?: Html): Html {
  return detailsMacro(options, content && (() => content));
}

export function list(options: ListOptions): Html {
  return listMacro(options);
}

export function errorMessage(options: ErrorMessageOptions, content?: Html): Html {
  return errorMessageMacro(options, content && (() => content));
}

export function errorSummary(options: ErrorSummaryOptions, content?: Html): Html {
  return errorSummaryMacro(options, content && (() => content));
}

export function fieldset(options: FieldsetOptions, content?: Html): Html {
  return fieldsetMacro(options, content && (() => content));
}

export function fileUpload(options: FileUploadOptions): Html {
  return fileUploadMacro(options);
}

export function footer(options: FooterOptions, content?: Html): Html {
  return footerMacro(options, content && (() => content));
}

export function header(options: HeaderOptions): Html {
  return headerMacro(options);
}

export function heading(options: HeadingOptions, content?: Html): Html {
  return headingMacro(options, content && (() => content));
}

export function hero(options: HeroOptions, content?: Html): Html {
  return heroMacro(options, content && (() => content));
}

export function hint(options: HintOptions, content?: Html): Html {
  return hintMacro(options, content && (() => content));
}

export function image(options: ImageOptions, content?: Html): Html {
  return imageMacro(options, content && (() => content));
}

export function input(options: InputOptions): Html {
  return inputMacro(options);
}

export function insetText(options: InsetTextOptions, content?: Html): Html {
  return insetTextMacro(options, content && (() => content));
}

export function label(options: LabelOptions, content?: Html): Html {
  return labelMacro(options, content && (() => content));
}

export function legend(options: LegendOptions, content?: Html): Html {
  return legendMacro(options, content && (() => content));
}

export function notificationBanner(options: NotificationBannerOptions, content?: Html): Html {
  return notificationBannerMacro(options, content && (() => content));
}

export function pagination(options: PaginationOptions): Html {
  return paginationMacro(options);
}

export function panel(options: PanelOptions, content?: Html): Html {
  return panelMacro(options, content && (() => content));
}

export function passwordInput(options: PasswordInputOptions): Html {
  return passwordInputMacro(options);
}

export function radios(options: RadiosOptions): Html {
  return radiosMacro(options);
}

export function scroll(options: ScrollOptions, content?: Html): Html {
  return scrollMacro(options, content && (() => content));
}

export function searchInput(options: SearchInputOptions): Html {
  return searchInputMacro(options);
}

export function select(options: SelectOptions): Html {
  return selectMacro(options);
}

export function skipLink(options: SkipLinkOptions, content?: Html): Html {
  return skipLinkMacro(options, content && (() => content));
}

export function summaryList(options: SummaryListOptions, content?: Html): Html {
  return summaryListMacro(options, content && (() => content));
}

export function table(options: TableOptions): Html {
  return tableMacro(options);
}

export function tabs(options: TabsOptions): Html {
  return tabsMacro(options);
}

export function tag(options: TagOptions, content?: Html): Html {
  return tagMacro(options, content && (() => content));
}

export function taskList(options: TaskListOptions): Html {
  return taskListMacro(options);
}

export function textarea(options: TextareaOptions): Html {
  return textareaMacro(options);
}

export function warningCallout(options: WarningCalloutOptions, content?: Html): Html {
  return warningCalloutMacro(options, content && (() => content));
}

function nhsukAttributesMacro(attributes?: any): Html {
  let attributesHtml: any;
  let $out = '';
  attributesHtml = $.isString(attributes) ? attributes : '';
  if ($.isHtml(attributes) && $.isString(attributes?.val)) {
    attributesHtml = attributes;
  } else {
    if ($.isMapping(attributes) && !$.isHtml(attributes)) {
      {
        let options: any, value: any, valueEscaped: any;
        const $list1: [string, any][] = $.entries(attributes);
        for (const [name, item] of $list1) {
          options = $.isMapping(item) && !$.isHtml(item) ? item : { value: item, type: 'string', optional: false };
          if ($.contains(options?.value, [undefined, null])) {
            value = null;
            valueEscaped = '';
          } else {
            if ($.isHtml(options?.value)) {
              value = options?.value?.val;
              valueEscaped = options?.value;
            } else {
              if (options?.type === 'array' && $.isIterable(options?.value)) {
                valueEscaped = $.replace(
                  $.replace(
                    $.replace($.replace($.json(options?.value), '<', '\\u003c'), '>', '\\u003e'),
                    '&',
                    '\\u0026',
                  ),
                  "'",
                  '\\u0027',
                );
              } else {
                value = options?.value;
                valueEscaped = $.escaped(options?.value);
              }
            }
          }
          if (options?.optional === true && value === true) {
            attributesHtml = `${attributesHtml} ${$.escaped(name)}`;
          } else {
            if (
              (options?.optional === true && !$.contains(value, [undefined, null, false])) ||
              options?.optional !== true
            ) {
              if ($.contains('"', valueEscaped)) {
                attributesHtml = `${attributesHtml} ${$.escaped(name)}='${valueEscaped}'`;
              } else {
                attributesHtml = `${attributesHtml} ${$.escaped(name)}="${valueEscaped}"`;
              }
            }
          }
        }
      }
    }
  }
  $out += $.print($.trusted(attributesHtml));
  return Html.trusted($out);
}

function nhsukIconMacro(name?: any, params?: any): Html {
  let classNames: any;
  let $out = '';
  classNames = `nhsuk-icon nhsuk-icon--${name}`;
  if (
    params?.size &&
    $.contains($.text(params?.size), ['25', '50', '75', '100']) &&
    (!params?.classes ||
      (!$.contains('nhsuk-icon--size-25', params?.classes) &&
        !$.contains('nhsuk-icon--size-50', params?.classes) &&
        !$.contains('nhsuk-icon--size-75', params?.classes) &&
        !$.contains('nhsuk-icon--size-100', params?.classes)))
  ) {
    classNames = `${classNames} nhsuk-icon--size-${params?.size}`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  $out += '<svg';
  $out += $.print(
    nhsukAttributesMacro({
      class: classNames,
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: '0 0 24 24',
      width: '16',
      height: '16',
      focusable: 'false',
      role: { value: params?.title ? 'img' : false, optional: true },
      'aria-label': { value: params?.title ? params?.title : false, optional: true },
      'aria-hidden': { value: params?.title ? false : 'true', optional: true },
    }),
  );
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n';
  if (params?.title) {
    $out += '  <title>';
    $out += $.print(params?.title);
    $out += '</title>\n';
  }
  if (params?.html) {
    $out += '  ';
    $out += $.print($.trim($.trusted(params?.html)));
    $out += '\n';
  } else {
    if (name == 'arrow-left') {
      $out +=
        '  <path d="M10.7 6.3c.4.4.4 1 0 1.4L7.4 11H19a1 1 0 0 1 0 2H7.4l3.3 3.3c.4.4.4 1 0 1.4a1 1 0 0 1-1.4 0l-5-5A1 1 0 0 1 4 12c0-.3.1-.5.3-.7l5-5a1 1 0 0 1 1.4 0Z"/>\n';
    } else {
      if (name == 'arrow-right') {
        $out +=
          '  <path d="m14.7 6.3 5 5c.2.2.3.4.3.7 0 .3-.1.5-.3.7l-5 5a1 1 0 0 1-1.4-1.4l3.3-3.3H5a1 1 0 0 1 0-2h11.6l-3.3-3.3a1 1 0 1 1 1.4-1.4Z"/>\n';
      } else {
        if (name == 'arrow-up') {
          $out +=
            '  <path d="M6.3 9.3l5-5c.2-.2.4-.3.7-.3.3 0 .5.1.7.3l5 5a1 1 0 0 1-1.4 1.4l-3.3-3.3L13 19a1 1 0 0 1-2 0L11 7.4l-3.3 3.3a1 1 0 1 1-1.4-1.4Z"/>\n';
        } else {
          if (name == 'arrow-down') {
            $out +=
              '  <path d="M17.7 14.7l-5 5c-.2.2-.4.3-.7.3-.3 0-.5-.1-.7-.3l-5-5a1 1 0 0 1 1.4-1.4l3.3 3.3L11 5a1 1 0 0 1 2 0L13 16.6l3.3-3.3a1 1 0 1 1 1.4 1.4Z"/>\n';
          } else {
            if (name == 'arrow-up-down') {
              $out +=
                '\n<path d="M1.5 9.3l5-5c.2-.2.4-.3.7-.3.3 0 .5.1.7.3l5 5a1 1 0 0 1-1.4 1.4l-3.3-3.3L8.2 19a1 1 0 0 1-2 0L6.2 7.4l-3.3 3.3a1 1 0 1 1-1.4-1.4Z"/>\n<path d="M22.5 14.7l-5 5c-.2.2-.4.3-.7.3-.3 0-.5-.1-.7-.3l-5-5a1 1 0 0 1 1.4-1.4l3.3 3.3L15.8 5a1 1 0 0 1 2 0L17.8 16.6l3.3-3.3a1 1 0 1 1 1.4 1.4Z"/>\n';
            } else {
              if (name == 'arrow-right-circle') {
                $out +=
                  '  <path d="M12 2a10 10 0 0 0-10 9h11.7l-4-4a1 1 0 0 1 1.5-1.4l5.6 5.7a1 1 0 0 1 0 1.4l-5.6 5.7a1 1 0 0 1-1.5 0 1 1 0 0 1 0-1.4l4-4H2A10 10 0 1 0 12 2z"/>\n';
              } else {
                if (name == 'arrow-left-circle') {
                  $out +=
                    '  <path d="M12 22a10 10 0 0 0 10-9L10.3 13l4 4a1 1 0 0 1-1.5 1.4l-5.6-5.7a1 1 0 0 1 0-1.4l5.6-5.7a1 1 0 0 1 1.5 0 1 1 0 0 1 0 1.4l-4 4L22 11A10 10 0 1 0 12 22z"/>\n';
                } else {
                  if (name == 'arrow-up-circle') {
                    $out +=
                      '  <path d="M2 12a10 10 0 0 0 9 10L11 10.3l-4 4a1 1 0 0 1-1.4-1.5l5.7-5.6a1 1 0 0 1 1.4 0l5.7 5.6a1 1 0 0 1 0 1.5 1 1 0 0 1-1.4 0l-4-4L13 22A10 10 0 1 0 2 12z"/>\n';
                  } else {
                    if (name == 'arrow-down-circle') {
                      $out +=
                        '  <path d="M22 12a10 10 0 0 0-9-10L13 13.7l4-4a1 1 0 0 1 1.4 1.5l-5.7 5.6a1 1 0 0 1-1.4 0l-5.7-5.6a1 1 0 0 1 0-1.5 1 1 0 0 1 1.4 0l4 4L11 2A10 10 0 1 0 22 12z"/>\n';
                    } else {
                      if (name == 'chevron-right-circle') {
                        $out +=
                          '  <path d="M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Zm-.3 5.8a1 1 0 1 0-1.5 1.4l2.9 2.8-2.9 2.8a1 1 0 0 0 1.5 1.4l3.5-3.5c.4-.4.4-1 0-1.4Z"/>\n';
                      } else {
                        if (name == 'chevron-left-circle') {
                          $out +=
                            '  <path d="M12 22a10 10 0 1 1 0-20 10 10 0 0 1 0 20Zm.3-5.8a1 1 0 1 0 1.5-1.4l-2.9-2.8 2.9-2.8a1 1 0 0 0-1.5-1.4l-3.5 3.5c-.4.4-.4 1 0 1.4Z"/>\n';
                        } else {
                          if (name == 'chevron-up-circle') {
                            $out +=
                              '  <path d="M2 12a10 10 0 1 1 20 0 10 10 0 0 1-20 0Zm5.8.3a1 1 0 1 0 1.4 1.5l2.8-2.9 2.8 2.9a1 1 0 0 0 1.4-1.5l-3.5-3.5c-.4-.4-1-.4-1.4 0Z"/>\n';
                          } else {
                            if (name == 'chevron-down-circle') {
                              $out +=
                                '  <path d="M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0Zm-5.8-.3a1 1 0 1 0-1.4-1.5l-2.8 2.9-2.8-2.9a1 1 0 0 0-1.4 1.5l3.5 3.5c.4.4 1 .4 1.4 0Z"/>\n';
                            } else {
                              if (name == 'cross') {
                                $out +=
                                  '  <path d="M17 18.5c-.4 0-.8-.1-1.1-.4l-10-10c-.6-.6-.6-1.6 0-2.1.6-.6 1.5-.6 2.1 0l10 10c.6.6.6 1.5 0 2.1-.3.3-.6.4-1 .4z M7 18.5c-.4 0-.8-.1-1.1-.4-.6-.6-.6-1.5 0-2.1l10-10c.6-.6 1.5-.6 2.1 0 .6.6.6 1.5 0 2.1l-10 10c-.3.3-.6.4-1 .4z"/>\n';
                              } else {
                                if (name == 'tick') {
                                  $out +=
                                    '  <path d="M11.4 17.5a2 2 0 0 1-2.7.1h-.1L4 12.8a1.5 1.5 0 0 1 2.1-2L10 14.7l8.1-8.1a1.5 1.5 0 1 1 2.2 2l-8.9 9Z"/>\n';
                                } else {
                                  if (name == 'minus') {
                                    $out += '  <path d="M5.5 10.5a1.5 1.5 0 0 0 0 3h13a1.5 1.5 0 0 0 0-3h-13Z"/>\n';
                                  } else {
                                    if (name == 'plus') {
                                      $out +=
                                        '  <path d="M13.5 5.5a1.5 1.5 0 0 0-3 0v5h-5a1.5 1.5 0 0 0 0 3h5v5a1.5 1.5 0 0 0 3 0v-5h5a1.5 1.5 0 0 0 0-3h-5v-5Z"/>\n';
                                    } else {
                                      if (name == 'search') {
                                        $out +=
                                          '  <path d="m20.7 18.9-4.1-4.1a7 7 0 1 0-1.4 1.4l4 4.1a1 1 0 0 0 1.5 0c.4-.4.4-1 0-1.4ZM6 10.6a5 5 0 1 1 10 0 5 5 0 0 1-10 0Z"/>\n';
                                      } else {
                                        if (name == 'user') {
                                          $out +=
                                            '  <path d="M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22Zm0 2a9 9 0 0 0-5 16.5V18a4 4 0 0 1 4-4h2a4 4 0 0 1 4 4v1.5A9 9 0 0 0 12 3Zm0 3a3.5 3.5 0 1 1-3.5 3.5A3.4 3.4 0 0 1 12 6Z"/>\n';
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  $out += '</svg>\n';
  return Html.trusted($out);
}

function actionLinkMacro(params: any = {}, caller?: Caller): Html {
  let variant: any, classNames: any, element: any, attributesHtml: any;
  let $out = '';
  variant = params?.variant;
  classNames = 'nhsuk-action-link';
  if (variant == 'reverse' && (!params?.classes || !$.contains('nhsuk-action-link--reverse', params?.classes))) {
    classNames = `${classNames} nhsuk-action-link--${variant}`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  if (params?.element) {
    element = $.lower(params?.element);
  } else {
    if (params?.href && !params?.type) {
      element = 'a';
    } else {
      element = 'button';
    }
  }
  const $outer3 = $out;
  $out = '';
  $out += $.print(nhsukAttributesMacro({ class: classNames, id: { value: params?.id, optional: true } }));
  if (element == 'button') {
    $out += $.print(nhsukAttributesMacro({ type: $.otherwise(params?.type, 'submit') }));
  } else {
    if (element == 'a') {
      $out += $.print(
        nhsukAttributesMacro({
          href: $.otherwise(params?.href, '#'),
          target: { value: params?.openInNewWindow ? '_blank' : false, optional: true },
        }),
      );
    }
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  attributesHtml = $out;
  $out = $outer3;
  $out += '<';
  $out += $.print(element);
  $out += $.print($.trusted(attributesHtml));
  $out += '>\n';
  $out += $.print($.trim(nhsukIconMacro('arrow-right-circle')));
  $out += '\n<span class="nhsuk-action-link__text">\n';
  if (caller) {
    $out += $.print(caller());
    $out += '\n';
  } else {
    if (params?.html) {
      $out += '    ';
      $out += $.print($.trim($.trusted(params?.html)));
      $out += '\n';
    } else {
      if (params?.text) {
        $out += '    ';
        $out += $.print($.trim(params?.text));
        $out += '\n';
      }
    }
  }
  $out += '  </span>\n</';
  $out += $.print(element);
  $out += '>\n';
  return Html.trusted($out);
}

function backLinkMacro(params: any = {}, caller?: Caller): Html {
  let variant: any, classNames: any, element: any, attributesHtml: any, innerHtml: any;
  let $out = '';
  variant = params?.variant;
  classNames = 'nhsuk-back-link';
  if (variant == 'reverse' && (!params?.classes || !$.contains('nhsuk-back-link--reverse', params?.classes))) {
    classNames = `${classNames} nhsuk-back-link--${variant}`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  if (params?.element) {
    element = $.lower(params?.element);
  } else {
    if (params?.href && !params?.type) {
      element = 'a';
    } else {
      element = 'button';
    }
  }
  const $outer4 = $out;
  $out = '';
  $out += $.print(nhsukAttributesMacro({ class: classNames, id: { value: params?.id, optional: true } }));
  if (element == 'button') {
    $out += $.print(nhsukAttributesMacro({ type: $.otherwise(params?.type, 'submit') }));
  } else {
    if (element == 'a') {
      $out += $.print(nhsukAttributesMacro({ href: $.otherwise(params?.href, '#') }));
    }
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  attributesHtml = $out;
  $out = $outer4;
  const $outer5 = $out;
  $out = '';
  if (caller) {
    $out += $.print(caller());
    $out += '\n';
  } else {
    if (params?.html) {
      $out += $.print($.trusted(params?.html));
      $out += '\n';
    } else {
      $out += $.print($.otherwise(params?.text, 'Back', true));
      $out += '\n';
    }
  }
  innerHtml = $out;
  $out = $outer5;
  $out += '<';
  $out += $.print(element);
  $out += $.print($.trusted(attributesHtml));
  $out += '>\n';
  if (params?.visuallyHiddenText) {
    $out += '  <span class="nhsuk-u-visually-hidden">';
    $out += $.print(params?.visuallyHiddenText);
    $out += ' </span>';
    $out += $.print($.trim($.trusted(innerHtml)));
    $out += '\n';
  } else {
    $out += '  ';
    $out += $.print($.trim($.trusted(innerHtml)));
    $out += '\n';
  }
  $out += '</';
  $out += $.print(element);
  $out += '>\n';
  return Html.trusted($out);
}

function breadcrumbMacro(params: any = {}): Html {
  let variant: any, classNames: any, ariaLabel: any, lastHref: any, lastText: any, lastItem: any;
  let $out = '';
  variant = params?.variant;
  classNames = 'nhsuk-breadcrumb';
  if (variant == 'reverse' && (!params?.classes || !$.contains('nhsuk-breadcrumb--reverse', params?.classes))) {
    classNames = `${classNames} nhsuk-breadcrumb--${variant}`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  ariaLabel = $.otherwise($.otherwise(params?.ariaLabel, params?.labelText, true), 'Breadcrumb', true);
  $out += '<nav class="';
  $out += $.print(classNames);
  $out += '"';
  if (params?.id) {
    $out += ' id="';
    $out += $.print(params?.id);
    $out += '"';
  }
  $out += ' aria-label="';
  $out += $.print(ariaLabel);
  $out += '"';
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n<ol class="nhsuk-breadcrumb__list">\n';
  {
    const $list6: any[] = $.items(params?.items);
    for (const item of $list6) {
      if (item?.href) {
        $out += '    <li class="nhsuk-breadcrumb__list-item">\n<a class="nhsuk-breadcrumb__link" href="';
        $out += $.print(item?.href);
        $out += '"';
        $out += $.print(nhsukAttributesMacro(item?.attributes));
        $out += '>\n';
        if (item?.html) {
          $out += '        ';
          $out += $.print($.trim($.trusted(item?.html)));
          $out += '\n';
        } else {
          if (item?.text) {
            $out += '        ';
            $out += $.print($.trim(item?.text));
            $out += '\n';
          }
        }
        $out += '      </a>\n</li>\n';
      }
    }
  }
  if (params?.text && params?.href) {
    $out += '    <li class="nhsuk-breadcrumb__list-item">\n<a class="nhsuk-breadcrumb__link" href="';
    $out += $.print(params?.href);
    $out += '">\n';
    $out += $.print($.trim(params?.text));
    $out += '\n</a>\n</li>\n';
    lastHref = params?.href;
    lastText = params?.text;
  } else {
    lastItem = $.last(params?.items);
    lastHref = lastItem?.href;
    lastText = lastItem?.text;
  }
  $out += '  </ol>\n';
  $out += $.print(
    $.trim(
      backLinkMacro({
        id: params?.backLink?.id,
        visuallyHiddenText: $.otherwise(params?.backLink?.visuallyHiddenText, 'Back to'),
        text: params?.backLink?.html || params?.backLink?.text ? params?.backLink?.text : lastText,
        html: params?.backLink?.html || params?.backLink?.text ? params?.backLink?.html : '',
        href: $.otherwise(params?.backLink?.href, lastHref),
        type: params?.backLink?.type,
        classes: params?.backLink?.classes,
        attributes: $.otherwise(params?.backLink?.attributes, lastItem?.attributes),
        variant: $.otherwise(params?.backLink?.variant, variant),
        element: params?.backLink?.element,
      }),
    ),
  );
  $out += '\n</nav>\n';
  return Html.trusted($out);
}

function buttonMacro(params: any = {}, caller?: Caller): Html {
  let variant: any,
    classNames: any,
    element: any,
    icon: any,
    attributesHtml: any,
    buttonText: any,
    buttonIcon: any,
    innerHtml: any;
  let $out = '';
  variant = params?.variant;
  classNames = 'nhsuk-button';
  if (
    variant &&
    $.contains(variant, ['brand', 'login', 'reverse', 'secondary', 'secondary-solid', 'warning']) &&
    (!params?.classes ||
      (!$.contains('nhsuk-button--brand', params?.classes) &&
        !$.contains('nhsuk-button--login', params?.classes) &&
        !$.contains('nhsuk-button--reverse', params?.classes) &&
        !$.contains('nhsuk-button--secondary', params?.classes) &&
        !$.contains('nhsuk-button--secondary-solid', params?.classes) &&
        !$.contains('nhsuk-button--warning', params?.classes)))
  ) {
    classNames = `${classNames} nhsuk-button--${variant}`;
  }
  if (params?.icon && (!params?.classes || !$.contains('nhsuk-button--icon', params?.classes))) {
    classNames = `${classNames} nhsuk-button--icon`;
  }
  if (params?.small && (!params?.classes || !$.contains('nhsuk-button--small', params?.classes))) {
    classNames = `${classNames} nhsuk-button--small`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  if (params?.element) {
    element = $.lower(params?.element);
  } else {
    if (params?.href && !params?.type) {
      element = 'a';
    } else {
      element = 'button';
    }
  }
  icon = params?.icon;
  if (icon && $.isString(icon)) {
    icon = { name: icon, placement: 'start' };
  }
  const $outer8 = $out;
  $out = '';
  $out += $.print(
    nhsukAttributesMacro({
      class: classNames,
      id: { value: params?.id, optional: true },
      name: { value: element == 'button' || element == 'input' ? params?.name : false, optional: true },
      'data-module': 'nhsuk-button',
      'data-prevent-double-click': {
        value: $.contains(params?.preventDoubleClick, [true, false]) ? $.text(params?.preventDoubleClick) : false,
        optional: true,
      },
    }),
  );
  if (element == 'button' || element == 'input') {
    $out += $.print(
      nhsukAttributesMacro({
        type: $.otherwise(params?.type, 'submit'),
        value: { value: element == 'input' ? params?.text : params?.value, optional: true },
        disabled: { value: params?.disabled, optional: true },
        'aria-label': { value: params?.ariaLabel, optional: true },
        'aria-disabled': { value: params?.disabled ? 'true' : false, optional: true },
      }),
    );
  } else {
    if (element == 'a') {
      $out += $.print(
        nhsukAttributesMacro({
          href: $.otherwise(params?.href, '#'),
          role: 'button',
          draggable: 'false',
          'aria-label': { value: params?.ariaLabel, optional: true },
        }),
      );
    }
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  attributesHtml = $out;
  $out = $outer8;
  buttonText = params?.html ? $.trusted(params?.html) : params?.text;
  buttonIcon = icon?.html ? icon?.html : icon?.name ? nhsukIconMacro(icon?.name) : '';
  const $outer9 = $out;
  $out = '';
  if (buttonIcon && icon?.placement == 'start') {
    $out += '  ';
    $out += $.print($.trim(buttonIcon));
    $out += '\n';
  }
  if (caller) {
    $out += $.print(caller());
    $out += '\n';
  } else {
    if ((params?.text || params?.html) && buttonIcon) {
      $out += '  <span class="nhsuk-button__content">';
      $out += $.print($.trim(buttonText));
      $out += '</span>\n';
    } else {
      if (params?.text || params?.html) {
        $out += '  ';
        $out += $.print($.trim(buttonText));
        $out += '\n';
      }
    }
  }
  if (buttonIcon && icon?.placement == 'end') {
    $out += '  ';
    $out += $.print($.trim(buttonIcon));
    $out += '\n';
  }
  innerHtml = $out;
  $out = $outer9;
  if (element == 'a') {
    $out += '<a';
    $out += $.print($.trusted(attributesHtml));
    $out += '>\n';
    $out += $.print($.trim($.trusted(innerHtml)));
    $out += '\n</a>\n';
  } else {
    if (element == 'button') {
      $out += '<button';
      $out += $.print($.trusted(attributesHtml));
      $out += '>\n';
      $out += $.print($.trim($.trusted(innerHtml)));
      $out += '\n</button>\n';
    } else {
      if (element == 'input') {
        $out += '<input';
        $out += $.print($.trusted(attributesHtml));
        $out += '>\n';
      }
    }
  }
  return Html.trusted($out);
}

function captionMacro(params: any = {}, caller?: Caller): Html {
  let className: any, classPrefix: any, classNames: any, element: any;
  let $out = '';
  className = 'nhsuk-caption';
  classPrefix = `${className}-`;
  classNames = className;
  if (
    params?.size &&
    $.contains(params?.size, ['m', 'l', 'xl', 'xxl']) &&
    (!params?.classes ||
      (!$.contains(`${classPrefix}m`, params?.classes) &&
        !$.contains(`${classPrefix}l`, params?.classes) &&
        !$.contains(`${classPrefix}xl`, params?.classes) &&
        !$.contains(`${classPrefix}xxl`, params?.classes)))
  ) {
    classNames = `${classPrefix}${params?.size}`;
  }
  if (params?.placement && $.contains(params?.placement, ['after', 'end'])) {
    classNames = `${classNames} ${className}--bottom`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  element = $.lower($.otherwise(params?.element, 'span'));
  $out += '<';
  $out += $.print(element);
  $out += ' class="';
  $out += $.print(classNames);
  $out += '"';
  if (params?.id) {
    $out += ' id="';
    $out += $.print(params?.id);
    $out += '"';
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n';
  if (caller) {
    $out += $.print(caller());
    $out += '\n';
  } else {
    if (params?.html) {
      $out += '  ';
      $out += $.print($.trim($.trusted(params?.html)));
      $out += '\n';
    } else {
      if (params?.text) {
        $out += '  ';
        $out += $.print($.trim(params?.text));
        $out += '\n';
      }
    }
  }
  $out += '</';
  $out += $.print(element);
  $out += '>\n';
  return Html.trusted($out);
}

function headingMacro(params: any = {}, caller?: Caller): Html {
  let className: any,
    classPrefix: any,
    classNames: any,
    size: any,
    sizes: any,
    headingCaption: any,
    caption: any,
    hasCaption: any,
    innerHtml: any,
    element: any;
  let $out = '';
  className = $.otherwise(params?.className, 'nhsuk-heading');
  classPrefix = $.otherwise(params?.classPrefix, `${className}-`);
  classNames = $.otherwise(className, '');
  size = undefined;
  sizes = $.otherwise(params?.sizes, ['xxs', 'xs', 's', 'm', 'l', 'xl']);
  if (
    params?.size &&
    $.contains(params?.size, sizes) &&
    (!params?.classes ||
      (!$.contains(`${classPrefix}xxs`, params?.classes) &&
        !$.contains(`${classPrefix}xs`, params?.classes) &&
        !$.contains(`${classPrefix}s`, params?.classes) &&
        !$.contains(`${classPrefix}m`, params?.classes) &&
        !$.contains(`${classPrefix}l`, params?.classes) &&
        !$.contains(`${classPrefix}xl`, params?.classes)))
  ) {
    size = params?.size;
    if ($.replace(classPrefix, className, '') == '-') {
      classNames = `${classPrefix}${size}`;
    } else {
      classNames = `${classNames} ${classPrefix}${size}`;
    }
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  headingCaption =
    $.isMapping(params?.caption) && !$.isHtml(params?.caption)
      ? params?.caption
      : {
          text: $.isString(params?.caption) ? params?.caption : undefined,
          html: $.isHtml(params?.caption) ? params?.caption : undefined,
        };
  caption = {
    id: headingCaption?.id,
    element: headingCaption?.element,
    text: headingCaption?.text,
    html: headingCaption?.html,
    placement: headingCaption?.placement,
    size: $.otherwise(headingCaption?.size, size),
    classes: headingCaption?.classes,
    attributes: headingCaption?.attributes,
  };
  hasCaption = caption?.text || caption?.html;
  if (caller || params?.html || params?.text) {
    const $outer10 = $out;
    $out = '';
    if (params?.html) {
      $out += $.print($.trusted(params?.html));
    } else {
      if (params?.text) {
        $out += $.print(params?.text);
      }
    }
    innerHtml = $out;
    $out = $outer10;
    const $outer11 = $out;
    $out = '';
    if (params?.href) {
      $out += '<a class="nhsuk-link" href="';
      $out += $.print(params?.href);
      $out += '">';
      $out += $.print($.trim($.trusted(innerHtml)));
      $out += '</a>';
    } else {
      $out += $.print($.trim($.trusted(innerHtml)));
    }
    innerHtml = $out;
    $out = $outer11;
    $out += '\n';
    if (caption?.placement == 'before') {
      $out += $.print($.trim($.trusted(captionMacro(caption))));
      $out += '\n';
    }
    element = $.lower($.otherwise(params?.element, `h${$.otherwise(params?.level, '1', true)}`));
    $out += '<';
    $out += $.print(element);
    $out += $.print(
      nhsukAttributesMacro({
        class: { value: classNames ? classNames : false, optional: true },
        id: { value: params?.id, optional: true },
      }),
    );
    $out += $.print(nhsukAttributesMacro(params?.attributes));
    $out += '>\n';
    if (caption?.placement == 'start' || (hasCaption && !caption?.placement)) {
      $out += '  ';
      $out += $.print($.trim($.trusted(captionMacro(caption))));
      $out += '\n';
    }
    if (params?.visuallyHiddenText) {
      if (caller) {
        $out += $.print(caller());
        $out += '\n';
      } else {
        $out += $.print($.trim($.trusted(innerHtml)));
      }
      $out += '<span class="nhsuk-u-visually-hidden"> ';
      $out += $.print(params?.visuallyHiddenText);
      $out += '</span>\n';
    } else {
      if (caller) {
        $out += $.print(caller());
        $out += '\n';
      } else {
        $out += $.print($.trim($.trusted(innerHtml)));
        $out += '\n';
      }
    }
    if (caption?.placement == 'end') {
      $out += '  ';
      $out += $.print($.trim($.trusted(captionMacro(caption))));
      $out += '\n';
    }
    $out += '</';
    $out += $.print(element);
    $out += '>\n';
    if (caption?.placement == 'after') {
      $out += $.print($.trim($.trusted(captionMacro(caption))));
      $out += '\n';
    }
  }
  return Html.trusted($out);
}

function cardActionMacro(params: any = {}, parent: any = {}): Html {
  let classNames: any, heading: any, element: any, attributesHtml: any;
  let $out = '';
  classNames = 'nhsuk-link';
  heading =
    $.isMapping(parent?.params?.heading) && !$.isHtml(parent?.params?.heading)
      ? parent?.params?.heading
      : {
          text: $.isString(parent?.params?.heading) ? parent?.params?.heading : undefined,
          html: $.isHtml(parent?.params?.heading) ? parent?.params?.heading : undefined,
        };
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  if (params?.href && !params?.type) {
    element = 'a';
  } else {
    element = 'button';
  }
  const $outer12 = $out;
  $out = '';
  $out += $.print(nhsukAttributesMacro({ class: classNames, id: { value: params?.id, optional: true } }));
  if (element == 'button') {
    $out += $.print(
      nhsukAttributesMacro({
        name: { value: params?.name, optional: true },
        type: $.otherwise(params?.type, 'submit'),
        value: { value: params?.value, optional: true },
      }),
    );
  } else {
    if (element == 'a') {
      $out += $.print(nhsukAttributesMacro({ href: $.otherwise(params?.href, '#') }));
    }
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  attributesHtml = $out;
  $out = $outer12;
  $out += '<';
  $out += $.print(element);
  $out += $.print($.trusted(attributesHtml));
  $out += '>';
  if (params?.html) {
    $out += $.print($.trim($.trusted(params?.html)));
  } else {
    if (params?.text) {
      $out += $.print($.trim(params?.text));
    }
  }
  if (params?.visuallyHiddenText || heading?.text || heading?.html) {
    $out += '<span class="nhsuk-u-visually-hidden">';
    if (params?.visuallyHiddenText) {
      $out += ' ';
      $out += $.print(params?.visuallyHiddenText);
    }
    if (heading?.text || heading?.html) {
      $out += ' (';
      $out += $.print(heading?.html ? $.trusted(heading?.html) : heading?.text);
      $out += ')';
    }
    $out += '</span>';
  }
  $out += '</';
  $out += $.print(element);
  $out += '>\n';
  return Html.trusted($out);
}

function cardMacro(params: any = {}, caller?: Caller): Html {
  let variant: any,
    classNames: any,
    classNamesHeading: any,
    heading: any,
    description: any,
    isCareCard: any,
    actions: any,
    image: any;
  let $out = '';
  variant = params?.variant || params?.type;
  classNames = 'nhsuk-card';
  classNamesHeading = 'nhsuk-card__heading';
  heading =
    $.isMapping(params?.heading) && !$.isHtml(params?.heading)
      ? params?.heading
      : {
          id: params?.headingId,
          text: $.isString(params?.heading) ? params?.heading : undefined,
          html: $.isHtml(params?.heading) ? params?.heading : params?.headingHtml,
          visuallyHiddenText: params?.headingVisuallyHiddenText,
          size: params?.headingSize,
          level: params?.headingLevel,
          classes: params?.headingClasses,
        };
  description =
    $.isMapping(params?.description) && !$.isHtml(params?.description)
      ? params?.description
      : {
          text: $.isString(params?.description) ? params?.description : undefined,
          html: $.isHtml(params?.description) ? params?.description : params?.descriptionHtml,
        };
  if (params?.clickable) {
    classNames = `${classNames} nhsuk-card--clickable`;
  }
  if (params?.feature) {
    classNames = `${classNames} nhsuk-card--feature`;
  }
  if (params?.primary) {
    classNames = `${classNames} nhsuk-card--primary`;
  }
  if (params?.secondary) {
    classNames = `${classNames} nhsuk-card--secondary`;
  }
  if (params?.warning) {
    classNames = `${classNames} nhsuk-card--warning`;
  }
  if (
    variant &&
    $.contains(variant, ['feature', 'primary', 'secondary', 'warning']) &&
    (!params?.classes ||
      (!$.contains('nhsuk-card--feature', params?.classes) &&
        !$.contains('nhsuk-card--primary', params?.classes) &&
        !$.contains('nhsuk-card--secondary', params?.classes) &&
        !$.contains('nhsuk-card--warning', params?.classes)))
  ) {
    classNames = `${classNames} nhsuk-card--${variant}`;
  }
  isCareCard =
    variant && $.contains(variant, ['non-urgent', 'urgent', 'emergency']) && (heading?.text || heading?.html)
      ? true
      : false;
  if (
    isCareCard &&
    (!params?.classes ||
      (!$.contains('nhsuk-card--care--non-urgent', params?.classes) &&
        !$.contains('nhsuk-card--care--urgent', params?.classes) &&
        !$.contains('nhsuk-card--care--emergency', params?.classes)))
  ) {
    classNames = `${classNames} nhsuk-card--care nhsuk-card--care--${variant}`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  actions = params?.actions && $.isIterable(params?.actions) ? $.list($.select(params?.actions, $.isMapping)) : [];
  actions =
    params?.actions?.items && !$.size(actions) ? $.list($.select(params?.actions?.items, $.isMapping)) : actions;
  image = params?.imgURL || params?.imgALT ? { src: params?.imgURL, alt: params?.imgALT } : params?.image;
  const _careHeading = (params?: any, _parent?: any, classNamesHeading?: any): Html => {
    let headingVisuallyHiddenText: any;
    let $out = '';
    const $outer13 = $out;
    $out = '';
    if (heading?.visuallyHiddenText) {
      $out += $.print($.trim(heading?.visuallyHiddenText));
    } else {
      if (variant == 'emergency') {
        $out += 'Immediate action required';
      } else {
        if (variant == 'urgent') {
          $out += 'Urgent advice';
        } else {
          $out += 'Non-urgent advice';
        }
      }
    }
    headingVisuallyHiddenText = $out;
    $out = $outer13;
    $out += $.print(
      $.trim(
        _cardHeading(
          {
            id: heading?.id,
            text: heading?.text,
            html: heading?.html,
            visuallyHiddenText: headingVisuallyHiddenText,
            caption: heading?.caption,
            size: heading?.size,
            level: heading?.level,
            classes: heading?.classes,
            attributes: heading?.attributes,
          },
          { params: params, isCareCard: isCareCard },
          classNamesHeading,
        ),
      ),
    );
    $out += '\n';
    return Html.trusted($out);
  };
  const _cardHeading = (params?: any, parent?: any, classNamesHeading?: any): Html => {
    let $out = '';
    if (params?.text) {
      $out += $.print(
        headingMacro(
          {
            id: params?.id,
            caption: params?.caption,
            size: params?.size,
            level: $.otherwise(params?.level, 2),
            classes: params?.classes,
            className: classNamesHeading,
            classPrefix: 'nhsuk-heading-',
            attributes: params?.attributes,
          },
          (): Html => {
            let $out = '';
            if (params?.text && parent?.params?.href && !$.contains('nhsuk-card--feature', classNames)) {
              $out += '  <a class="nhsuk-card__link" href="';
              $out += $.print(parent?.params?.href);
              $out += '">';
              $out += $.print($.trim(params?.text));
              $out += '</a>';
            } else {
              if (params?.text && params?.visuallyHiddenText) {
                $out += '  <span role="text">\n<span class="nhsuk-u-visually-hidden">';
                $out += $.print(params?.visuallyHiddenText);
                $out += ': </span>';
                $out += $.print($.trim(params?.text));
                $out += '\n</span>';
              } else {
                if (params?.text) {
                  $out += '  ';
                  $out += $.print($.trim(params?.text));
                }
              }
            }
            return Html.trusted($out);
          },
        ),
      );
    }
    if (params?.html) {
      $out += $.print($.trim($.trusted(params?.html)));
      $out += '\n';
    }
    if (parent?.isCareCard) {
      $out += '<span class="nhsuk-card--care__arrow" aria-hidden="true"></span>\n';
    }
    return Html.trusted($out);
  };
  $out += '<div class="';
  $out += $.print(classNames);
  $out += '"';
  if (params?.id) {
    $out += ' id="';
    $out += $.print(params?.id);
    $out += '"';
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n';
  if (image?.html) {
    $out += '  ';
    $out += $.print($.trim($.trusted(image?.html)));
    $out += '\n';
  } else {
    if (image?.src) {
      $out += '  <img';
      $out += $.print(nhsukAttributesMacro({ class: 'nhsuk-card__img', src: image?.src, alt: image?.alt }));
      $out += '>\n';
    }
  }
  if (isCareCard || $.size(actions)) {
    $out += '  <div class="nhsuk-card__heading-container">\n';
    if (isCareCard) {
      $out += '    ';
      $out += $.print($.trim(_careHeading(heading, { params: params, isCareCard: isCareCard }, classNamesHeading)));
      $out += '\n';
    } else {
      if (heading?.text || heading?.html) {
        $out += '    ';
        $out += $.print($.trim(_cardHeading(heading, { params: params, isCareCard: isCareCard }, classNamesHeading)));
        $out += '\n';
      }
    }
    if ($.size(actions) == 1) {
      $out += '    <div class="nhsuk-card__actions';
      if (params?.actions?.classes) {
        $out += ' ';
        $out += $.print(params?.actions?.classes);
      }
      $out += '">\n';
      $out += $.print($.trim(cardActionMacro(actions?.[0], { params: params })));
      $out += '\n</div>\n';
    } else {
      if ($.size(actions)) {
        $out += '    <ul class="nhsuk-card__actions';
        if (params?.actions?.classes) {
          $out += ' ';
          $out += $.print(params?.actions?.classes);
        }
        $out += '">\n';
        {
          const $list14: any[] = $.items(actions);
          for (const action of $list14) {
            $out += '      <li class="nhsuk-card__action">\n';
            $out += $.print($.trim(cardActionMacro(action, { params: params })));
            $out += '\n</li>\n';
          }
        }
        $out += '    </ul>\n';
      }
    }
    $out += '  </div>\n';
  }
  $out += '  <div class="';
  $out += $.print(`nhsuk-card__content${description?.classes ? ` ${description?.classes}` : ''}`);
  $out += '"';
  $out += $.print(nhsukAttributesMacro(description?.attributes));
  $out += '>\n';
  if (!isCareCard && !$.size(actions) && (heading?.text || heading?.html)) {
    $out += '    ';
    $out += $.print($.trim(_cardHeading(heading, { params: params, isCareCard: isCareCard }, classNamesHeading)));
    $out += '\n';
  }
  if (caller) {
    $out += $.print(caller());
    $out += '\n';
  } else {
    if (description?.html) {
      $out += '    ';
      $out += $.print($.trim($.trusted(description?.html)));
      $out += '\n';
    } else {
      if (description?.text) {
        $out += '    <p class="nhsuk-card__description">';
        $out += $.print($.trim(description?.text));
        $out += '</p>\n';
      }
    }
  }
  if ($.contains('nhsuk-card--primary', classNames)) {
    $out += '    ';
    $out += $.print($.trim(nhsukIconMacro('chevron-right-circle')));
    $out += '\n';
  }
  $out += '  </div>\n</div>\n';
  return Html.trusted($out);
}

function errorMessageMacro(params: any = {}, caller?: Caller): Html {
  let classNames: any, visuallyHiddenText: any, innerHtml: any;
  let $out = '';
  classNames = 'nhsuk-error-message';
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  visuallyHiddenText = $.otherwise(params?.visuallyHiddenText, 'Error');
  const $outer16 = $out;
  $out = '';
  if (caller) {
    $out += $.print(caller());
    $out += '\n';
  } else {
    if (params?.html) {
      $out += $.print($.trusted(params?.html));
      $out += '\n';
    } else {
      if (params?.text) {
        $out += $.print(params?.text);
        $out += '\n';
      }
    }
  }
  innerHtml = $out;
  $out = $outer16;
  $out += '<span class="';
  $out += $.print(classNames);
  $out += '"';
  if (params?.id) {
    $out += ' id="';
    $out += $.print(params?.id);
    $out += '"';
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n';
  if (visuallyHiddenText) {
    $out += '  <span class="nhsuk-u-visually-hidden">';
    $out += $.print(visuallyHiddenText);
    $out += ': </span>';
    $out += $.print($.trim($.trusted(innerHtml)));
    $out += '\n';
  } else {
    $out += '  ';
    $out += $.print($.trim($.trusted(innerHtml)));
    $out += '\n';
  }
  $out += '</span>\n';
  return Html.trusted($out);
}

function hintMacro(params: any = {}, caller?: Caller): Html {
  let classNames: any;
  let $out = '';
  classNames = 'nhsuk-hint';
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  $out += '<div class="';
  $out += $.print(classNames);
  $out += '"';
  if (params?.id) {
    $out += ' id="';
    $out += $.print(params?.id);
    $out += '"';
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n';
  if (caller) {
    $out += $.print(caller());
    $out += '\n';
  } else {
    if (params?.html) {
      $out += '  ';
      $out += $.print($.trim($.trusted(params?.html)));
      $out += '\n';
    } else {
      if (params?.text) {
        $out += '  ';
        $out += $.print($.trim(params?.text));
        $out += '\n';
      }
    }
  }
  $out += '</div>\n';
  return Html.trusted($out);
}

function labelMacro(params: any = {}, caller?: Caller): Html {
  let classNames: any,
    classNamesHeading: any,
    heading: any,
    hasHeading: any,
    labelCaption: any,
    headingCaption: any,
    size: any,
    caption: any,
    label: any,
    innerHtml: any,
    outerCaller: any,
    element: any;
  let $out = '';
  classNames = 'nhsuk-label';
  classNamesHeading = 'nhsuk-label-wrapper';
  heading = params?.heading;
  if (heading && ($.isString(heading) || $.isHtml(heading))) {
    heading = { text: $.isString(heading) ? heading : undefined, html: $.isHtml(heading) ? heading : undefined };
  }
  hasHeading =
    (params?.isPageHeading && heading != false) || (params?.isPageHeading != false && heading) ? true : false;
  labelCaption = hasHeading ? $.otherwise(heading?.caption, params?.caption) : params?.caption;
  headingCaption =
    $.isMapping(labelCaption) && !$.isHtml(labelCaption)
      ? labelCaption
      : {
          text: $.isString(labelCaption) ? labelCaption : undefined,
          html: $.isHtml(labelCaption) ? labelCaption : undefined,
        };
  size = hasHeading ? $.otherwise(heading?.size, params?.size) : params?.size;
  caption = {
    id: headingCaption?.id,
    text: headingCaption?.text,
    html: headingCaption?.html,
    placement: headingCaption?.placement,
    size: $.otherwise(headingCaption?.size, size),
    classes: headingCaption?.classes,
    attributes: headingCaption?.attributes,
    element: headingCaption?.element,
  };
  label = {
    id: params?.id,
    text: hasHeading ? $.otherwise(heading?.text, params?.text) : $.otherwise(params?.text, heading?.text),
    html: hasHeading ? $.otherwise(heading?.html, params?.html) : $.otherwise(params?.html, heading?.html),
    visuallyHiddenText: hasHeading
      ? $.otherwise(heading?.visuallyHiddenText, params?.visuallyHiddenText)
      : params?.visuallyHiddenText,
    caption: !caption?.placement || $.contains(caption?.placement, ['start', 'end']) ? caption : undefined,
    size: size,
    sizes: ['s', 'm', 'l', 'xl'],
    className: classNames,
    classPrefix: `${classNames}--`,
    classes: params?.classes,
    attributes: `${nhsukAttributesMacro({ for: { value: params?.for, optional: true } })}${nhsukAttributesMacro(params?.attributes)}`,
    element: 'label',
  };
  if (caller || label?.html || label?.text) {
    const $outer17 = $out;
    $out = '';
    outerCaller = caller;
    if (caller) {
      $out += $.print(
        headingMacro(label, (): Html => {
          let $out = '';
          $out += $.print(outerCaller());
          return Html.trusted($out);
        }),
      );
    } else {
      $out += $.print($.trim(headingMacro(label)));
      $out += '\n';
    }
    innerHtml = $out;
    $out = $outer17;
    if (caption?.placement == 'before') {
      $out += $.print($.trim($.trusted(captionMacro(caption))));
      $out += '\n';
    }
    element = `h${$.otherwise(heading?.level, '1', true)}`;
    if (hasHeading) {
      $out += '<';
      $out += $.print(element);
      $out += ' class="';
      $out += $.print(classNamesHeading);
      $out += '"';
      if (heading?.id) {
        $out += ' id="';
        $out += $.print(heading?.id);
        $out += '"';
      }
      $out += $.print(nhsukAttributesMacro(heading?.attributes));
      $out += '>\n';
      $out += $.print($.trim($.trusted(innerHtml)));
      $out += '\n</';
      $out += $.print(element);
      $out += '>\n';
    } else {
      $out += $.print($.trim($.trusted(innerHtml)));
      $out += '\n';
    }
    if (caption?.placement == 'after') {
      $out += $.print($.trim($.trusted(captionMacro(caption))));
      $out += '\n';
    }
  }
  return Html.trusted($out);
}

function textareaMacro(params: any = {}): Html {
  let classNames: any,
    classNamesFormGroup: any,
    label: any,
    hint: any,
    errorMessage: any,
    describedBy: any,
    id: any,
    hintId: any,
    errorId: any;
  let $out = '';
  classNames = 'nhsuk-textarea';
  classNamesFormGroup = 'nhsuk-form-group';
  label =
    $.isMapping(params?.label) && !$.isHtml(params?.label)
      ? params?.label
      : {
          text: $.isString(params?.label) ? params?.label : undefined,
          html: $.isHtml(params?.label) ? params?.label : undefined,
        };
  hint =
    $.isMapping(params?.hint) && !$.isHtml(params?.hint)
      ? params?.hint
      : {
          text: $.isString(params?.hint) ? params?.hint : undefined,
          html: $.isHtml(params?.hint) ? params?.hint : undefined,
        };
  errorMessage =
    $.isMapping(params?.errorMessage) && !$.isHtml(params?.errorMessage)
      ? params?.errorMessage
      : {
          text: $.isString(params?.errorMessage) ? params?.errorMessage : undefined,
          html: $.isHtml(params?.errorMessage) ? params?.errorMessage : undefined,
        };
  if (errorMessage?.text || errorMessage?.html || params?.errorMessage == true) {
    classNames = `${classNames} nhsuk-textarea--error`;
    classNamesFormGroup = `${classNamesFormGroup} nhsuk-form-group--error`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  if (params?.formGroup?.classes) {
    classNamesFormGroup = `${classNamesFormGroup} ${params?.formGroup?.classes}`;
  }
  describedBy = params?.describedBy ? params?.describedBy : '';
  id = params?.id ? params?.id : params?.name;
  $out += '<div class="';
  $out += $.print(classNamesFormGroup);
  $out += '"';
  $out += $.print(nhsukAttributesMacro(params?.formGroup?.attributes));
  $out += '>\n';
  $out += $.print(
    $.trim(
      labelMacro({
        html: label?.html,
        text: label?.text,
        visuallyHiddenText: label?.visuallyHiddenText,
        caption: label?.caption,
        id: label?.id,
        for: $.otherwise(label?.for, id),
        size: label?.size,
        heading: label?.heading,
        isPageHeading: label?.isPageHeading,
        classes: label?.classes,
        attributes: label?.attributes,
      }),
    ),
  );
  $out += '\n';
  if (hint?.text || hint?.html) {
    hintId = $.otherwise(hint?.id, `${id}-hint`);
    describedBy = $.trim(`${describedBy} ${hintId}`);
    $out += '  ';
    $out += $.print(
      $.trim(
        hintMacro({
          html: hint?.html,
          text: hint?.text,
          id: $.otherwise(hint?.id, hintId),
          classes: hint?.classes,
          attributes: hint?.attributes,
        }),
      ),
    );
    $out += '\n';
  }
  if (errorMessage?.text || errorMessage?.html) {
    errorId = $.otherwise(errorMessage?.id, `${id}-error`);
    describedBy = $.trim(`${describedBy} ${errorId}`);
    $out += '  ';
    $out += $.print(
      $.trim(
        errorMessageMacro({
          html: errorMessage?.html,
          text: errorMessage?.text,
          visuallyHiddenText: errorMessage?.visuallyHiddenText,
          id: $.otherwise(errorMessage?.id, errorId),
          classes: errorMessage?.classes,
          attributes: errorMessage?.attributes,
        }),
      ),
    );
    $out += '\n';
  }
  if (params?.formGroup?.beforeInput) {
    $out += '  ';
    $out += $.print(
      params?.formGroup?.beforeInput?.html
        ? $.trim($.trusted(params?.formGroup?.beforeInput?.html))
        : params?.formGroup?.beforeInput?.text,
    );
    $out += '\n';
  }
  $out += '  <textarea class="';
  $out += $.print(classNames);
  $out += '" id="';
  $out += $.print(id);
  $out += '" name="';
  $out += $.print(params?.name);
  $out += '" rows="';
  $out += $.print($.otherwise(params?.rows, 5, true));
  $out += '"';
  if ($.contains(params?.spellcheck, [true, false])) {
    $out += ' spellcheck="';
    $out += $.print(params?.spellcheck);
    $out += '"';
  }
  if (params?.disabled) {
    $out += ' disabled';
  }
  if (describedBy) {
    $out += ' aria-describedby="';
    $out += $.print(describedBy);
    $out += '"';
  }
  if (params?.autocomplete) {
    $out += ' autocomplete="';
    $out += $.print(params?.autocomplete);
    $out += '"';
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>';
  $out += $.print(params?.value);
  $out += '</textarea>\n';
  if (params?.formGroup?.afterInput) {
    $out += '  ';
    $out += $.print(
      params?.formGroup?.afterInput?.html
        ? $.trim($.trusted(params?.formGroup?.afterInput?.html))
        : params?.formGroup?.afterInput?.text,
    );
    $out += '\n';
  }
  $out += '</div>\n';
  return Html.trusted($out);
}

function nhsukI18nAttributesMacro(params?: any): Html {
  let $out = '';
  if (params?.messages) {
    {
      const $list18: [string, any][] = $.entries(params?.messages);
      for (const [pluralRule, message] of $list18) {
        $out += ' data-i18n.';
        $out += $.print(params?.key);
        $out += '.';
        $out += $.print(pluralRule);
        $out += '="';
        $out += $.print($.escaped(message));
        $out += '"';
      }
    }
  } else {
    if (params?.message) {
      $out += ' data-i18n.';
      $out += $.print(params?.key);
      $out += '="';
      $out += $.print($.escaped(params?.message));
      $out += '"';
    }
  }
  return Html.trusted($out);
}

function characterCountMacro(params: any = {}): Html {
  let classNames: any,
    classNamesFormGroup: any,
    label: any,
    countType: any,
    hasNoLimit: any,
    textareaDescriptionLength: any,
    textareaDescriptionText: any,
    textareaDescriptionTextNoLimit: any,
    id: any,
    countMessageHtml: any,
    attributesHtml: any;
  let $out = '';
  classNames = 'nhsuk-js-character-count';
  classNamesFormGroup = 'nhsuk-character-count';
  label =
    $.isMapping(params?.label) && !$.isHtml(params?.label)
      ? params?.label
      : {
          text: $.isString(params?.label) ? params?.label : undefined,
          html: $.isHtml(params?.label) ? params?.label : undefined,
        };
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  if (params?.formGroup?.classes) {
    classNamesFormGroup = `${params?.formGroup?.classes} ${classNamesFormGroup}`;
  }
  countType = params?.countType ? params?.countType : params?.maxwords ? 'words' : '';
  hasNoLimit = !params?.maxwords && !params?.maxlength;
  textareaDescriptionLength = params?.maxwords || params?.maxlength;
  textareaDescriptionText =
    params?.textareaDescriptionText || `You can enter up to %{count} ${countType == 'words' ? 'words' : 'characters'}`;
  textareaDescriptionTextNoLimit = !hasNoLimit
    ? $.replace(textareaDescriptionText, '%{count}', textareaDescriptionLength)
    : '';
  id = params?.id ? params?.id : params?.name;
  const $outer20 = $out;
  $out = '';
  $out += $.print(
    $.trim(
      hintMacro({
        text: textareaDescriptionTextNoLimit,
        id: `${id}-info`,
        classes: `nhsuk-character-count__message${params?.countMessage?.classes ? ` ${params?.countMessage?.classes}` : ''}`,
        attributes: { hidden: { value: $.size(textareaDescriptionTextNoLimit) ? false : true, optional: true } },
      }),
    ),
  );
  $out += '\n';
  if (params?.formGroup?.afterInput) {
    $out += $.print(
      params?.formGroup?.afterInput?.html
        ? $.trim($.trusted(params?.formGroup?.afterInput?.html))
        : params?.formGroup?.afterInput?.text,
    );
    $out += '\n';
  }
  countMessageHtml = $out;
  $out = $outer20;
  const $outer21 = $out;
  $out = '';
  $out += $.print(
    nhsukAttributesMacro({
      'data-module': 'nhsuk-character-count',
      'data-maxlength': { value: params?.maxlength, optional: true },
      'data-maxwords': { value: params?.maxwords, optional: true },
      'data-threshold': { value: params?.threshold, optional: true },
      'data-count-type': { value: countType ? countType : false, optional: true },
    }),
  );
  if (hasNoLimit && params?.textareaDescriptionText) {
    $out += $.print(
      nhsukI18nAttributesMacro({ key: 'textarea-description', messages: { other: params?.textareaDescriptionText } }),
    );
  }
  $out += $.print(
    nhsukI18nAttributesMacro({ key: 'characters-under-limit', messages: params?.charactersUnderLimitText }),
  );
  $out += $.print(nhsukI18nAttributesMacro({ key: 'characters-at-limit', message: params?.charactersAtLimitText }));
  $out += $.print(
    nhsukI18nAttributesMacro({ key: 'characters-over-limit', messages: params?.charactersOverLimitText }),
  );
  $out += $.print(nhsukI18nAttributesMacro({ key: 'words-under-limit', messages: params?.wordsUnderLimitText }));
  $out += $.print(nhsukI18nAttributesMacro({ key: 'words-at-limit', message: params?.wordsAtLimitText }));
  $out += $.print(nhsukI18nAttributesMacro({ key: 'words-over-limit', messages: params?.wordsOverLimitText }));
  $out += $.print(nhsukAttributesMacro(params?.formGroup?.attributes));
  attributesHtml = $out;
  $out = $outer21;
  $out += $.print(
    $.trim(
      textareaMacro({
        id: id,
        name: params?.name,
        describedBy: `${id}-info`,
        rows: params?.rows,
        spellcheck: params?.spellcheck,
        value: params?.value,
        formGroup: {
          classes: classNamesFormGroup,
          attributes: attributesHtml,
          beforeInput: params?.formGroup?.beforeInput,
          afterInput: { html: countMessageHtml },
        },
        classes: classNames,
        label: {
          html: label?.html,
          text: label?.text,
          visuallyHiddenText: label?.visuallyHiddenText,
          caption: label?.caption,
          id: label?.id,
          for: $.otherwise(label?.for, id),
          size: label?.size,
          heading: label?.heading,
          isPageHeading: label?.isPageHeading,
          classes: label?.classes,
          attributes: label?.attributes,
        },
        hint: params?.hint,
        errorMessage: params?.errorMessage,
        disabled: params?.disabled,
        autocomplete: params?.autocomplete,
        attributes: params?.attributes,
      }),
    ),
  );
  $out += '\n';
  return Html.trusted($out);
}

function legendMacro(params: any = {}, caller?: Caller): Html {
  let classNames: any,
    classNamesHeading: any,
    heading: any,
    hasHeading: any,
    legendCaption: any,
    headingCaption: any,
    size: any,
    caption: any,
    legend: any,
    innerHtml: any;
  let $out = '';
  classNames = 'nhsuk-fieldset__legend';
  classNamesHeading = 'nhsuk-fieldset__heading';
  heading = params?.heading;
  if (heading && ($.isString(heading) || $.isHtml(heading))) {
    heading = { text: $.isString(heading) ? heading : undefined, html: $.isHtml(heading) ? heading : undefined };
  }
  hasHeading =
    (params?.isPageHeading && heading != false) || (params?.isPageHeading != false && heading) ? true : false;
  legendCaption = hasHeading ? $.otherwise(heading?.caption, params?.caption) : params?.caption;
  headingCaption =
    $.isMapping(legendCaption) && !$.isHtml(legendCaption)
      ? legendCaption
      : {
          text: $.isString(legendCaption) ? legendCaption : undefined,
          html: $.isHtml(legendCaption) ? legendCaption : undefined,
        };
  size = hasHeading ? $.otherwise(heading?.size, params?.size) : params?.size;
  caption = {
    id: headingCaption?.id,
    text: headingCaption?.text,
    html: headingCaption?.html,
    placement: headingCaption?.placement == 'before' ? 'start' : headingCaption?.placement,
    size: $.otherwise(headingCaption?.size, size),
    classes: headingCaption?.classes,
    attributes: headingCaption?.attributes,
    element: headingCaption?.element,
  };
  legend = {
    id: params?.id,
    text: hasHeading ? $.otherwise(heading?.text, params?.text) : $.otherwise(params?.text, heading?.text),
    html: hasHeading ? $.otherwise(heading?.html, params?.html) : $.otherwise(params?.html, heading?.html),
    visuallyHiddenText: hasHeading
      ? $.otherwise(heading?.visuallyHiddenText, params?.visuallyHiddenText)
      : params?.visuallyHiddenText,
    caption: !caption?.placement || $.contains(caption?.placement, ['start', 'end']) ? caption : undefined,
    size: size,
    classes: params?.classes,
    attributes: params?.attributes,
  };
  if (
    legend?.size &&
    $.contains(legend?.size, ['s', 'm', 'l', 'xl']) &&
    (!legend?.classes ||
      (!$.contains('nhsuk-fieldset__legend--s', legend?.classes) &&
        !$.contains('nhsuk-fieldset__legend--m', legend?.classes) &&
        !$.contains('nhsuk-fieldset__legend--l', legend?.classes) &&
        !$.contains('nhsuk-fieldset__legend--xl', legend?.classes)))
  ) {
    classNames = `${classNames} nhsuk-fieldset__legend--${legend?.size}`;
  }
  if (legend?.classes) {
    classNames = `${classNames} ${legend?.classes}`;
  }
  if (caller || legend?.html || legend?.text) {
    const $outer22 = $out;
    $out = '';
    if (caller) {
      $out += $.print(caller());
      $out += '\n';
    } else {
      if (legend?.html) {
        $out += $.print($.trusted(legend?.html));
        $out += '\n';
      } else {
        if (legend?.text) {
          $out += $.print(legend?.text);
          $out += '\n';
        }
      }
    }
    innerHtml = $out;
    $out = $outer22;
    if (hasHeading) {
      $out += '<legend class="';
      $out += $.print(classNames);
      $out += '"';
      if (legend?.id) {
        $out += ' id="';
        $out += $.print(legend?.id);
        $out += '"';
      }
      $out += $.print(nhsukAttributesMacro(legend?.attributes));
      $out += '>\n';
      $out += $.print(
        $.trim(
          headingMacro({
            id: heading?.id,
            html: innerHtml,
            visuallyHiddenText: legend?.visuallyHiddenText,
            caption: legend?.caption,
            level: heading?.level,
            className: classNamesHeading,
            attributes: heading?.attributes,
          }),
        ),
      );
      $out += '\n</legend>\n';
    } else {
      $out += $.print(
        $.trim(
          headingMacro({
            id: legend?.id,
            html: innerHtml,
            visuallyHiddenText: legend?.visuallyHiddenText,
            caption: legend?.caption,
            className: classNames,
            attributes: legend?.attributes,
            element: 'legend',
          }),
        ),
      );
      $out += '\n';
    }
    if (caption?.placement == 'after') {
      $out += $.print($.trim($.trusted(captionMacro(caption))));
      $out += '\n';
    }
  }
  return Html.trusted($out);
}

function fieldsetMacro(params: any = {}, caller?: Caller): Html {
  let classNames: any, legend: any;
  let $out = '';
  classNames = 'nhsuk-fieldset';
  legend =
    $.isMapping(params?.legend) && !$.isHtml(params?.legend)
      ? params?.legend
      : {
          text: $.isString(params?.legend) ? params?.legend : undefined,
          html: $.isHtml(params?.legend) ? params?.legend : undefined,
        };
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  $out += '<fieldset';
  $out += $.print(
    nhsukAttributesMacro({
      class: classNames,
      id: { value: params?.id, optional: true },
      role: { value: params?.role, optional: true },
      'aria-describedby': { value: params?.describedBy ? params?.describedBy : false, optional: true },
    }),
  );
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n';
  $out += $.print(
    $.trim(
      legendMacro({
        id: legend?.id,
        text: legend?.text,
        html: legend?.html,
        visuallyHiddenText: legend?.visuallyHiddenText,
        caption: legend?.caption,
        size: legend?.size,
        heading: legend?.heading,
        isPageHeading: legend?.isPageHeading,
        classes: legend?.classes,
        attributes: legend?.attributes,
      }),
    ),
  );
  $out += '\n';
  if (caller) {
    $out += $.print(caller());
    $out += '\n';
  } else {
    if (params?.html) {
      $out += '  ';
      $out += $.print($.trim($.trusted(params?.html)));
      $out += '\n';
    }
  }
  $out += '</fieldset>\n';
  return Html.trusted($out);
}

function checkboxesMacro(params: any = {}): Html {
  let classNames: any,
    classNamesFormGroup: any,
    hint: any,
    errorMessage: any,
    idPrefix: any,
    describedBy: any,
    hasFieldset: any,
    innerHtml: any,
    hintId: any,
    errorId: any;
  let $out = '';
  classNames = 'nhsuk-checkboxes';
  classNamesFormGroup = 'nhsuk-form-group';
  hint =
    $.isMapping(params?.hint) && !$.isHtml(params?.hint)
      ? params?.hint
      : {
          text: $.isString(params?.hint) ? params?.hint : undefined,
          html: $.isHtml(params?.hint) ? params?.hint : undefined,
        };
  errorMessage =
    $.isMapping(params?.errorMessage) && !$.isHtml(params?.errorMessage)
      ? params?.errorMessage
      : {
          text: $.isString(params?.errorMessage) ? params?.errorMessage : undefined,
          html: $.isHtml(params?.errorMessage) ? params?.errorMessage : undefined,
        };
  if (params?.small && (!params?.classes || !$.contains('nhsuk-checkboxes--small', params?.classes))) {
    classNames = `${classNames} nhsuk-checkboxes--small`;
  }
  if (params?.inline && (!params?.classes || !$.contains('nhsuk-checkboxes--inline', params?.classes))) {
    classNames = `${classNames} nhsuk-checkboxes--inline`;
  }
  if (errorMessage?.text || errorMessage?.html || params?.errorMessage == true) {
    classNamesFormGroup = `${classNamesFormGroup} nhsuk-form-group--error`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  if (params?.formGroup?.classes) {
    classNamesFormGroup = `${classNamesFormGroup} ${params?.formGroup?.classes}`;
  }
  idPrefix = params?.idPrefix ? params?.idPrefix : params?.name;
  describedBy = params?.describedBy ? params?.describedBy : '';
  if (params?.fieldset?.describedBy) {
    describedBy = params?.fieldset?.describedBy;
  }
  hasFieldset = params?.fieldset ? true : false;
  const _checkboxItem = (params?: any, item?: any, index?: any): Html => {
    let itemLabel: any,
      itemHint: any,
      itemId: any,
      itemName: any,
      conditionalId: any,
      isChecked: any,
      hasHint: any,
      itemHintId: any,
      itemDescribedBy: any,
      itemClasses: any,
      itemBehaviour: any,
      itemBehaviourGroup: any;
    let $out = '';
    itemLabel =
      $.isMapping(item?.label) && !$.isHtml(item?.label)
        ? item?.label
        : {
            text: $.isString(item?.label) ? item?.label : undefined,
            html: $.isHtml(item?.label) ? item?.label : undefined,
          };
    itemHint =
      $.isMapping(item?.hint) && !$.isHtml(item?.hint)
        ? item?.hint
        : {
            text: $.isString(item?.hint) ? item?.hint : undefined,
            html: $.isHtml(item?.hint) ? item?.hint : undefined,
          };
    itemId = item?.id ? item?.id : `${idPrefix}${index > 1 ? `-${index}` : ''}`;
    itemName = item?.name ? item?.name : params?.name;
    conditionalId = `conditional-${itemId}`;
    if (item?.divider) {
      $out += '    <div class="nhsuk-checkboxes__divider';
      $out += $.print(item?.behaviour == 'inclusive' ? ' nhsuk-u-frontend-not-supported-hidden' : '');
      $out += '">';
      $out += $.print(item?.divider);
      $out += '</div>\n';
    } else {
      isChecked = $.otherwise(
        item?.checked,
        params?.values ? $.contains(item?.value, params?.values) && item?.checked != false : false,
        true,
      );
      hasHint = itemHint?.text || itemHint?.html ? true : '';
      itemHintId = hasHint ? $.otherwise(itemHint?.id, `${itemId}-item-hint`) : '';
      itemDescribedBy = !hasFieldset ? describedBy : '';
      itemDescribedBy = $.trim(`${itemDescribedBy} ${itemHintId}`);
      itemClasses = `nhsuk-checkboxes__input${item?.classes ? ` ${item?.classes}` : ''}`;
      itemBehaviour = item?.exclusive ? 'exclusive' : item?.behaviour;
      itemBehaviourGroup = $.otherwise(item?.exclusiveGroup, item?.behaviourGroup);
      $out += '    <div class="nhsuk-checkboxes__item';
      $out += $.print(item?.behaviour == 'inclusive' ? ' nhsuk-u-frontend-not-supported-hidden' : '');
      $out += '">\n<input class="';
      $out += $.print(itemClasses);
      $out += '" id="';
      $out += $.print(itemId);
      $out += '" name="';
      $out += $.print(itemName);
      $out += '" type="checkbox" value="';
      $out += $.print(item?.value);
      $out += '"';
      $out += $.print(isChecked ? ' checked' : '');
      $out += $.print(item?.disabled || (item?.disabled != false && params?.disabled) ? ' disabled' : '');
      if (itemBehaviour) {
        $out += ' data-behaviour="';
        $out += $.print(itemBehaviour);
        $out += '"';
      }
      if (itemBehaviourGroup) {
        $out += ' data-behaviour-group="';
        $out += $.print(itemBehaviourGroup);
        $out += '"';
      }
      if (item?.conditional?.html) {
        $out += ' data-aria-controls="';
        $out += $.print(conditionalId);
        $out += '"';
      }
      if (itemDescribedBy) {
        $out += ' aria-describedby="';
        $out += $.print(itemDescribedBy);
        $out += '"';
      }
      $out += $.print(nhsukAttributesMacro(item?.attributes));
      $out += '>\n';
      $out += $.print(
        $.trim(
          labelMacro({
            html: $.otherwise(itemLabel?.html, item?.html),
            text: $.otherwise(itemLabel?.text, item?.text),
            visuallyHiddenText: itemLabel?.visuallyHiddenText,
            id: itemLabel?.id,
            for: itemId,
            classes: `nhsuk-checkboxes__label${itemLabel?.classes ? ` ${itemLabel?.classes}` : ''}`,
            attributes: itemLabel?.attributes,
          }),
        ),
      );
      $out += '\n';
      if (hasHint) {
        $out += '      ';
        $out += $.print(
          $.trim(
            hintMacro({
              html: itemHint?.html,
              text: itemHint?.text,
              id: $.otherwise(itemHint?.id, itemHintId),
              classes: `nhsuk-checkboxes__hint${itemHint?.classes ? ` ${itemHint?.classes}` : ''}`,
              attributes: itemHint?.attributes,
            }),
          ),
        );
        $out += '\n';
      }
      $out += '    </div>\n';
      if (item?.conditional?.html) {
        $out += '    <div class="nhsuk-checkboxes__conditional';
        if (!isChecked) {
          $out += ' nhsuk-checkboxes__conditional--hidden';
        }
        $out += '" id="';
        $out += $.print(conditionalId);
        $out += '">\n';
        $out += $.print($.trim($.trusted(item?.conditional?.html)));
        $out += '\n</div>\n';
      }
    }
    return Html.trusted($out);
  };
  const $outer23 = $out;
  $out = '';
  if (hint?.text || hint?.html) {
    hintId = $.otherwise(hint?.id, `${idPrefix}-hint`);
    describedBy = $.trim(`${describedBy} ${hintId}`);
    $out += '  ';
    $out += $.print(
      $.trim(
        hintMacro({
          html: hint?.html,
          text: hint?.text,
          id: $.otherwise(hint?.id, hintId),
          classes: hint?.classes,
          attributes: hint?.attributes,
        }),
      ),
    );
    $out += '\n';
  }
  if (errorMessage?.text || errorMessage?.html) {
    errorId = $.otherwise(errorMessage?.id, `${idPrefix}-error`);
    describedBy = $.trim(`${describedBy} ${errorId}`);
    $out += '  ';
    $out += $.print(
      $.trim(
        errorMessageMacro({
          html: errorMessage?.html,
          text: errorMessage?.text,
          visuallyHiddenText: errorMessage?.visuallyHiddenText,
          id: $.otherwise(errorMessage?.id, errorId),
          classes: errorMessage?.classes,
          attributes: errorMessage?.attributes,
        }),
      ),
    );
    $out += '\n';
  }
  $out += '  <div';
  $out += $.print(
    nhsukAttributesMacro({
      class: classNames,
      id: { value: params?.id, optional: true },
      'data-module': 'nhsuk-checkboxes',
    }),
  );
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n';
  if (params?.formGroup?.beforeInputs) {
    $out += '    ';
    $out += $.print(
      params?.formGroup?.beforeInputs?.html
        ? $.trim($.trusted(params?.formGroup?.beforeInputs?.html))
        : params?.formGroup?.beforeInputs?.text,
    );
    $out += '\n';
  }
  {
    const $list24: any[] = $.items(params?.items);
    for (const [$index25, item] of $list24.entries()) {
      const loop = $.loopAt($index25, $list24.length);
      if (item) {
        $out += $.print(_checkboxItem(params, item, loop?.index));
      }
    }
  }
  if (params?.formGroup?.afterInputs) {
    $out += '    ';
    $out += $.print(
      params?.formGroup?.afterInputs?.html
        ? $.trim($.trusted(params?.formGroup?.afterInputs?.html))
        : params?.formGroup?.afterInputs?.text,
    );
    $out += '\n';
  }
  $out += '  </div>\n';
  innerHtml = $out;
  $out = $outer23;
  $out += '<div class="';
  $out += $.print(classNamesFormGroup);
  $out += '"';
  $out += $.print(nhsukAttributesMacro(params?.formGroup?.attributes));
  $out += '>\n';
  if (hasFieldset) {
    $out += '  ';
    $out += $.print(
      $.trim(
        fieldsetMacro({
          legend: params?.fieldset?.legend,
          html: $.trim(innerHtml),
          id: params?.fieldset?.id,
          role: params?.fieldset?.role,
          describedBy: describedBy,
          classes: params?.fieldset?.classes,
          attributes: params?.fieldset?.attributes,
        }),
      ),
    );
    $out += '\n';
  } else {
    $out += '  ';
    $out += $.print($.trim($.trusted(innerHtml)));
    $out += '\n';
  }
  $out += '</div>\n';
  return Html.trusted($out);
}

function codeMacro(params: any = {}, caller?: Caller): Html {
  let variant: any, classNames: any, classNamesButton: any, buttonText: any, buttonAriaLabel: any;
  let $out = '';
  variant = params?.variant;
  classNames = 'nhsuk-code';
  classNamesButton = `${$.join($.otherwise(params?.copyButtonClassList, [variant == 'reverse' ? 'nhsuk-button--reverse' : 'nhsuk-button--secondary', 'nhsuk-button--small']), ' ')} nhsuk-code__button nhsuk-js-code-button`;
  if (params?.button) {
    classNames = `${classNames} nhsuk-code--button`;
  }
  if (variant == 'reverse' && (!params?.classes || !$.contains('nhsuk-code--reverse', params?.classes))) {
    classNames = `${classNames} nhsuk-code--${variant}`;
  }
  if (params?.background) {
    classNames = `${classNames} nhsuk-code--background-${params?.background}`;
  }
  if (params?.border === false && (!params?.classes || !$.contains('nhsuk-code--no-border', params?.classes))) {
    classNames = `${classNames} nhsuk-code--no-border`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  if (params?.button?.classes) {
    classNamesButton = `${classNamesButton} ${params?.button?.classes}`;
  }
  buttonText = $.otherwise($.otherwise(params?.copyButtonText, params?.button?.text), 'Copy code');
  buttonAriaLabel = $.otherwise(params?.button?.ariaLabel, !buttonText ? 'Copy code' : undefined);
  $out += '<div';
  if (params?.id) {
    $out += ' id="';
    $out += $.print(params?.id);
    $out += '"';
  }
  $out += ' class="';
  $out += $.print(classNames);
  $out += '"';
  $out += $.print(
    nhsukI18nAttributesMacro({
      key: 'copy-button',
      message: $.otherwise(params?.copyButtonText, params?.button?.text),
    }),
  );
  $out += $.print(nhsukI18nAttributesMacro({ key: 'copied-button', message: params?.copiedButtonText }));
  $out += $.print(nhsukI18nAttributesMacro({ key: 'copied-announcement', message: params?.copiedAnnouncementText }));
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += ' data-module="nhsuk-code">\n';
  if (params?.button) {
    $out += '  ';
    $out += $.print(
      $.trim(
        buttonMacro({
          text: buttonText,
          ariaLabel: buttonAriaLabel,
          id: params?.button?.id,
          href: params?.button?.href,
          name: params?.button?.name,
          value: params?.button?.value,
          type: $.otherwise(params?.button?.type, 'button', true),
          icon: params?.button?.icon,
          preventDoubleClick: params?.button?.preventDoubleClick,
          disabled: params?.button?.disabled,
          classes: classNamesButton,
          attributes: { hidden: { value: true, optional: true } },
        }),
      ),
    );
    $out += '\n';
  }
  $out += '  <pre class="nhsuk-code__container"><code class="nhsuk-code__content">';
  if (caller) {
    $out += $.print(caller());
  } else {
    if (params?.html) {
      $out += $.print($.isHtml(params?.html) ? params?.html : $.trusted(params?.html));
    } else {
      if (params?.text) {
        $out += $.print(params?.text);
      }
    }
  }
  $out += '</code></pre>\n</div>\n';
  return Html.trusted($out);
}

function contentsListMacro(params: any = {}): Html {
  let classNames: any, ariaLabel: any;
  let $out = '';
  classNames = 'nhsuk-contents-list';
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  ariaLabel = $.otherwise($.otherwise(params?.ariaLabel, params?.landmarkLabel, true), 'Pages in this guide', true);
  const _contentsList = (items?: any): Html => {
    let $out = '';
    $out += '<ol class="nhsuk-contents-list__list">\n';
    {
      const $list26: any[] = $.items(items);
      for (const item of $list26) {
        if (item) {
          $out += '  <li class="nhsuk-contents-list__item"';
          if (item?.current) {
            $out += ' aria-current="page"';
          }
          $out += '>\n';
          if (item?.current) {
            $out += '    <span class="nhsuk-contents-list__current';
            if (item?.classes) {
              $out += ' ';
              $out += $.print(item?.classes);
            }
            $out += '"';
            $out += $.print(nhsukAttributesMacro(item?.attributes));
            $out += '>';
            $out += $.print(item?.html ? $.trim($.trusted(item?.html)) : item?.text);
            $out += '</span>\n';
          } else {
            $out += '    <a class="nhsuk-contents-list__link';
            if (item?.classes) {
              $out += ' ';
              $out += $.print(item?.classes);
            }
            $out += '" href="';
            $out += $.print(item?.href);
            $out += '"';
            $out += $.print(nhsukAttributesMacro(item?.attributes));
            $out += '>';
            $out += $.print(item?.html ? $.trim($.trusted(item?.html)) : item?.text);
            $out += '</a>\n';
          }
          if (item?.items) {
            $out += '    ';
            $out += $.print($.trim(_contentsList(item?.items)));
            $out += '\n';
          }
          $out += '  </li>\n';
        }
      }
    }
    $out += '</ol>\n';
    return Html.trusted($out);
  };
  $out += '<nav class="';
  $out += $.print(classNames);
  $out += '"';
  if (params?.id) {
    $out += ' id="';
    $out += $.print(params?.id);
    $out += '"';
  }
  $out += ' role="navigation" aria-label="';
  $out += $.print(ariaLabel);
  $out += '"';
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n<h2 class="nhsuk-u-visually-hidden">';
  $out += $.print($.otherwise(params?.visuallyHiddenText, 'Contents', true));
  $out += '</h2>\n';
  $out += $.print($.trim(_contentsList(params?.items)));
  $out += '\n</nav>\n';
  return Html.trusted($out);
}

function inputMacro(params: any = {}): Html {
  let classNames: any,
    classNamesInputWrapper: any,
    classNamesFormGroup: any,
    label: any,
    hint: any,
    errorMessage: any,
    describedBy: any,
    id: any,
    prefix: any,
    suffix: any,
    hasPrefix: any,
    hasSuffix: any,
    hasBeforeInput: any,
    hasAfterInput: any,
    hintId: any,
    errorId: any;
  let $out = '';
  classNames = 'nhsuk-input';
  classNamesInputWrapper = 'nhsuk-input-wrapper';
  classNamesFormGroup = 'nhsuk-form-group';
  label =
    $.isMapping(params?.label) && !$.isHtml(params?.label)
      ? params?.label
      : {
          text: $.isString(params?.label) ? params?.label : undefined,
          html: $.isHtml(params?.label) ? params?.label : undefined,
        };
  hint =
    $.isMapping(params?.hint) && !$.isHtml(params?.hint)
      ? params?.hint
      : {
          text: $.isString(params?.hint) ? params?.hint : undefined,
          html: $.isHtml(params?.hint) ? params?.hint : undefined,
        };
  errorMessage =
    $.isMapping(params?.errorMessage) && !$.isHtml(params?.errorMessage)
      ? params?.errorMessage
      : {
          text: $.isString(params?.errorMessage) ? params?.errorMessage : undefined,
          html: $.isHtml(params?.errorMessage) ? params?.errorMessage : undefined,
        };
  if (params?.large && (!params?.classes || !$.contains('nhsuk-input--large', params?.classes))) {
    classNames = `${classNames} nhsuk-input--large`;
    classNamesInputWrapper = `${classNamesInputWrapper} nhsuk-input-wrapper--large`;
  }
  if (params?.code && (!params?.classes || !$.contains('nhsuk-input--code', params?.classes))) {
    classNames = `${classNames} nhsuk-input--code`;
  }
  if (errorMessage?.text || errorMessage?.html || params?.errorMessage == true) {
    classNames = `${classNames} nhsuk-input--error`;
    classNamesFormGroup = `${classNamesFormGroup} nhsuk-form-group--error`;
  }
  if (
    params?.width &&
    $.contains($.text(params?.width), ['2', '3', '4', '4', '5', '10', '20', '30']) &&
    (!params?.classes ||
      (!$.contains('nhsuk-input--width-2', params?.classes) &&
        !$.contains('nhsuk-input--width-3', params?.classes) &&
        !$.contains('nhsuk-input--width-4', params?.classes) &&
        !$.contains('nhsuk-input--width-5', params?.classes) &&
        !$.contains('nhsuk-input--width-10', params?.classes) &&
        !$.contains('nhsuk-input--width-20', params?.classes) &&
        !$.contains('nhsuk-input--width-30', params?.classes)))
  ) {
    classNames = `${classNames} nhsuk-input--width-${params?.width}`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  if (params?.inputWrapper?.classes) {
    classNamesInputWrapper = `${classNamesInputWrapper} ${params?.inputWrapper?.classes}`;
  }
  if (params?.formGroup?.classes) {
    classNamesFormGroup = `${classNamesFormGroup} ${params?.formGroup?.classes}`;
  }
  describedBy = params?.describedBy ? params?.describedBy : '';
  id = params?.id ? params?.id : params?.name;
  prefix =
    $.isMapping(params?.prefix) && !$.isHtml(params?.prefix)
      ? params?.prefix
      : {
          text: $.isString(params?.prefix) ? params?.prefix : undefined,
          html: $.isHtml(params?.prefix) ? params?.prefix : undefined,
        };
  suffix =
    $.isMapping(params?.suffix) && !$.isHtml(params?.suffix)
      ? params?.suffix
      : {
          text: $.isString(params?.suffix) ? params?.suffix : undefined,
          html: $.isHtml(params?.suffix) ? params?.suffix : undefined,
        };
  hasPrefix = prefix?.text || prefix?.html ? true : false;
  hasSuffix = suffix?.text || suffix?.html ? true : false;
  hasBeforeInput =
    params?.formGroup?.beforeInput && (params?.formGroup?.beforeInput?.text || params?.formGroup?.beforeInput?.html)
      ? true
      : false;
  hasAfterInput =
    params?.formGroup?.afterInput && (params?.formGroup?.afterInput?.text || params?.formGroup?.afterInput?.html)
      ? true
      : false;
  const _inputElement = (params?: any): Html => {
    let $out = '';
    $out += '<input';
    $out += $.print(
      nhsukAttributesMacro({
        class: classNames,
        id: id,
        name: params?.name,
        type: $.otherwise(params?.type, 'text', true),
        spellcheck: {
          value: $.contains(params?.spellcheck, [true, false]) ? $.text(params?.spellcheck) : false,
          optional: true,
        },
        value: { value: params?.value, optional: true },
        disabled: { value: params?.disabled, optional: true },
        'aria-describedby': { value: describedBy ? describedBy : false, optional: true },
        autocomplete: { value: params?.autocomplete, optional: true },
        autocapitalize: { value: params?.autocapitalize, optional: true },
        pattern: { value: params?.pattern, optional: true },
        placeholder: { value: params?.placeholder, optional: true },
        inputmode: { value: params?.inputmode, optional: true },
      }),
    );
    $out += $.print(nhsukAttributesMacro(params?.attributes));
    $out += '>';
    return Html.trusted($out);
  };
  const _affixItem = (affix?: any, type?: any): Html => {
    let $out = '';
    $out += '  <div class="nhsuk-input-wrapper__';
    $out += $.print(type);
    if (affix?.classes) {
      $out += ' ';
      $out += $.print(affix?.classes);
    }
    $out += '" aria-hidden="true"';
    $out += $.print(nhsukAttributesMacro(affix?.attributes));
    $out += '>';
    $out += $.print(affix?.html ? $.trim($.trusted(affix?.html)) : affix?.text);
    $out += '</div>';
    return Html.trusted($out);
  };
  $out += '<div class="';
  $out += $.print(classNamesFormGroup);
  $out += '"';
  $out += $.print(nhsukAttributesMacro(params?.formGroup?.attributes));
  $out += '>\n';
  $out += $.print(
    $.trim(
      labelMacro({
        html: label?.html,
        text: label?.text,
        visuallyHiddenText: label?.visuallyHiddenText,
        caption: label?.caption,
        id: label?.id,
        for: $.otherwise(label?.for, id),
        size: label?.size,
        heading: label?.heading,
        isPageHeading: label?.isPageHeading,
        classes: label?.classes,
        attributes: label?.attributes,
      }),
    ),
  );
  $out += '\n';
  if (hint?.text || hint?.html) {
    hintId = $.otherwise(hint?.id, `${id}-hint`);
    describedBy = $.trim(`${describedBy} ${hintId}`);
    $out += '  ';
    $out += $.print(
      $.trim(
        hintMacro({
          html: hint?.html,
          text: hint?.text,
          id: $.otherwise(hint?.id, hintId),
          classes: hint?.classes,
          attributes: hint?.attributes,
        }),
      ),
    );
    $out += '\n';
  }
  if (errorMessage?.text || errorMessage?.html) {
    errorId = $.otherwise(errorMessage?.id, `${id}-error`);
    describedBy = $.trim(`${describedBy} ${errorId}`);
    $out += '  ';
    $out += $.print(
      $.trim(
        errorMessageMacro({
          html: errorMessage?.html,
          text: errorMessage?.text,
          visuallyHiddenText: errorMessage?.visuallyHiddenText,
          id: $.otherwise(errorMessage?.id, errorId),
          classes: errorMessage?.classes,
          attributes: errorMessage?.attributes,
        }),
      ),
    );
    $out += '\n';
  }
  if (
    hasPrefix ||
    hasSuffix ||
    hasBeforeInput ||
    hasAfterInput ||
    params?.inputWrapper?.classes ||
    params?.inputWrapper?.attributes
  ) {
    $out += '  <div class="';
    $out += $.print(classNamesInputWrapper);
    $out += '"';
    $out += $.print(nhsukAttributesMacro(params?.inputWrapper?.attributes));
    $out += '>\n';
    if (hasBeforeInput) {
      $out += $.print(
        params?.formGroup?.beforeInput?.html
          ? $.trim($.trusted(params?.formGroup?.beforeInput?.html))
          : params?.formGroup?.beforeInput?.text,
      );
      $out += '\n';
    }
    if (hasPrefix) {
      $out += $.print(_affixItem(prefix, 'prefix'));
      $out += '\n';
    }
    $out += '    ';
    $out += $.print(_inputElement(params));
    $out += '\n';
    if (hasSuffix) {
      $out += $.print(_affixItem(suffix, 'suffix'));
      $out += '\n';
    }
    if (hasAfterInput) {
      $out += $.print(
        params?.formGroup?.afterInput?.html
          ? $.trim($.trusted(params?.formGroup?.afterInput?.html))
          : params?.formGroup?.afterInput?.text,
      );
      $out += '\n';
    }
    $out += '  </div>\n';
  } else {
    $out += '  ';
    $out += $.print(_inputElement(params));
    $out += '\n';
  }
  $out += '</div>\n';
  return Html.trusted($out);
}

function dateInputMacro(params: any = {}): Html {
  let classNames: any,
    classNamesFormGroup: any,
    hint: any,
    errorMessage: any,
    describedBy: any,
    hasFieldset: any,
    dateInputDay: any,
    dateInputMonth: any,
    dateInputYear: any,
    dateInputItems: any,
    anyItemHasError: any,
    innerHtml: any,
    hintId: any,
    errorId: any;
  let $out = '';
  classNames = 'nhsuk-date-input';
  classNamesFormGroup = 'nhsuk-form-group';
  hint =
    $.isMapping(params?.hint) && !$.isHtml(params?.hint)
      ? params?.hint
      : {
          text: $.isString(params?.hint) ? params?.hint : undefined,
          html: $.isHtml(params?.hint) ? params?.hint : undefined,
        };
  errorMessage =
    $.isMapping(params?.errorMessage) && !$.isHtml(params?.errorMessage)
      ? params?.errorMessage
      : {
          text: $.isString(params?.errorMessage) ? params?.errorMessage : undefined,
          html: $.isHtml(params?.errorMessage) ? params?.errorMessage : undefined,
        };
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  describedBy = params?.fieldset?.describedBy ? params?.fieldset?.describedBy : '';
  hasFieldset = params?.fieldset ? true : false;
  dateInputDay = $.otherwise(params?.day, { name: 'day', value: params?.values?.day, width: 2 });
  dateInputMonth = $.otherwise(params?.month, { name: 'month', value: params?.values?.month, width: 2 });
  dateInputYear = $.otherwise(params?.year, { name: 'year', value: params?.values?.year, width: 4 });
  if ($.size(params?.items)) {
    dateInputItems = params?.items;
  } else {
    dateInputItems = [dateInputDay, dateInputMonth, dateInputYear];
  }
  const _dateInputItem = (params?: any, item?: any, anyItemHasError?: any): Html => {
    let itemLabel: any, itemName: any, itemValue: any, itemWidth: any, itemClasses: any, itemHasError: any;
    let $out = '';
    itemLabel =
      $.isMapping(item?.label) && !$.isHtml(item?.label)
        ? item?.label
        : {
            text: $.isString(item?.label) ? item?.label : undefined,
            html: $.isHtml(item?.label) ? item?.label : undefined,
          };
    itemName = item?.name;
    itemValue = item?.value;
    itemWidth = $.otherwise(item?.width, 2);
    itemClasses = '';
    itemHasError = item?.error || (item?.classes && $.contains('nhsuk-input--error', item?.classes)) ? true : false;
    if (item === dateInputDay || (item?.name && $.contains(item?.name, ['day', dateInputDay?.name]))) {
      itemName = $.otherwise(item?.name, 'day');
      itemValue = $.otherwise(item?.value, dateInputDay?.value);
    } else {
      if (item === dateInputMonth || (item?.name && $.contains(item?.name, ['month', dateInputMonth?.name]))) {
        itemName = $.otherwise(item?.name, 'month');
        itemValue = $.otherwise(item?.value, dateInputMonth?.value);
      } else {
        if (item === dateInputYear || (item?.name && $.contains(item?.name, ['year', dateInputYear?.name]))) {
          itemName = $.otherwise(item?.name, 'year');
          itemValue = $.otherwise(item?.value, dateInputYear?.value);
          itemWidth = $.otherwise(item?.width, 4);
        }
      }
    }
    if (item?.classes) {
      itemClasses = $.trim(`${itemClasses} ${item?.classes}`);
    }
    $out += '<div class="nhsuk-date-input__item">\n';
    $out += $.print(
      $.trim(
        inputMacro({
          label: {
            html: itemLabel?.html,
            text: $.otherwise(itemLabel?.text, $.capitalize(itemName)),
            visuallyHiddenText: itemLabel?.visuallyHiddenText,
            id: itemLabel?.id,
            for: itemLabel?.for,
            classes: `nhsuk-date-input__label${itemLabel?.classes ? ` ${itemLabel?.classes}` : ''}`,
            attributes: itemLabel?.attributes,
          },
          errorMessage:
            (!item?.classes || !$.contains('nhsuk-input--error', itemClasses)) &&
            (itemHasError ||
              (item?.error != false &&
                (errorMessage?.text || errorMessage?.html || params?.errorMessage == true) &&
                !anyItemHasError)),
          id: item?.id ? item?.id : `${params?.id}-${itemName}`,
          name: params?.namePrefix ? `${params?.namePrefix}[${itemName}]` : itemName,
          value: $.otherwise(itemValue, params?.values?.[itemName]),
          type: $.otherwise(item?.type, 'text', true),
          prefix: item?.prefix,
          suffix: item?.suffix,
          width: itemWidth,
          inputmode: item?.inputmode ? item?.inputmode : 'numeric',
          spellcheck: item?.spellcheck,
          autocomplete: item?.autocomplete,
          autocapitalize: item?.autocapitalize,
          pattern: item?.pattern,
          disabled: $.otherwise(item?.disabled, params?.disabled),
          describedBy: item?.describedBy,
          classes: $.trim(`nhsuk-date-input__input ${itemClasses}`),
          attributes: item?.attributes,
        }),
      ),
    );
    $out += '\n</div>';
    return Html.trusted($out);
  };
  anyItemHasError = false;
  {
    const $list28: any[] = $.items(dateInputItems);
    for (const item of $list28) {
      anyItemHasError =
        item?.error || (item?.classes && $.contains('nhsuk-input--error', item?.classes)) ? true : anyItemHasError;
    }
  }
  const $outer30 = $out;
  $out = '';
  if (hint?.text || hint?.html) {
    hintId = $.otherwise(hint?.id, `${params?.id}-hint`);
    describedBy = $.trim(`${describedBy} ${hintId}`);
    $out += '  ';
    $out += $.print(
      $.trim(
        hintMacro({
          html: hint?.html,
          text: hint?.text,
          id: $.otherwise(hint?.id, hintId),
          classes: hint?.classes,
          attributes: hint?.attributes,
        }),
      ),
    );
    $out += '\n';
  }
  if (errorMessage?.text || errorMessage?.html) {
    errorId = $.otherwise(errorMessage?.id, `${params?.id}-error`);
    describedBy = $.trim(`${describedBy} ${errorId}`);
    $out += '  ';
    $out += $.print(
      $.trim(
        errorMessageMacro({
          html: errorMessage?.html,
          text: errorMessage?.text,
          visuallyHiddenText: errorMessage?.visuallyHiddenText,
          id: $.otherwise(errorMessage?.id, errorId),
          classes: errorMessage?.classes,
          attributes: errorMessage?.attributes,
        }),
      ),
    );
    $out += '\n';
  }
  $out += '  <div class="';
  $out += $.print(classNames);
  $out += '"';
  if (params?.id) {
    $out += ' id="';
    $out += $.print(params?.id);
    $out += '"';
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n';
  if (params?.formGroup?.beforeInputs) {
    $out += '    ';
    $out += $.print(
      params?.formGroup?.beforeInputs?.html
        ? $.trim($.trusted(params?.formGroup?.beforeInputs?.html))
        : params?.formGroup?.beforeInputs?.text,
    );
    $out += '\n';
  }
  {
    const $list31: any[] = $.items(dateInputItems);
    for (const item of $list31) {
      if (item) {
        $out += $.print($.trim(_dateInputItem(params, item, anyItemHasError)));
        $out += '\n';
      }
    }
  }
  if (params?.formGroup?.afterInputs) {
    $out += '    ';
    $out += $.print(
      params?.formGroup?.afterInputs?.html
        ? $.trim($.trusted(params?.formGroup?.afterInputs?.html))
        : params?.formGroup?.afterInputs?.text,
    );
    $out += '\n';
  }
  $out += '  </div>\n';
  innerHtml = $out;
  $out = $outer30;
  if (errorMessage?.text || errorMessage?.html || params?.errorMessage == true || anyItemHasError) {
    classNamesFormGroup = `${classNamesFormGroup} nhsuk-form-group--error`;
  }
  if (params?.formGroup?.classes) {
    classNamesFormGroup = `${classNamesFormGroup} ${params?.formGroup?.classes}`;
  }
  $out += '<div class="';
  $out += $.print(classNamesFormGroup);
  $out += '"';
  $out += $.print(nhsukAttributesMacro(params?.formGroup?.attributes));
  $out += '>\n';
  if (hasFieldset) {
    $out += '  ';
    $out += $.print(
      $.trim(
        fieldsetMacro({
          legend: params?.fieldset?.legend,
          html: $.trim(innerHtml),
          id: params?.fieldset?.id,
          role: $.otherwise(params?.fieldset?.role, 'group'),
          describedBy: describedBy,
          classes: params?.fieldset?.classes,
          attributes: params?.fieldset?.attributes,
        }),
      ),
    );
    $out += '\n';
  } else {
    $out += '  ';
    $out += $.print($.trim($.trusted(innerHtml)));
    $out += '\n';
  }
  $out += '</div>\n';
  return Html.trusted($out);
}

function detailsMacro(params: any = {}, caller?: Caller): Html {
  let variant: any, classNames: any, summary: any;
  let $out = '';
  variant = params?.variant;
  classNames = 'nhsuk-details';
  summary =
    $.isMapping(params?.summary) && !$.isHtml(params?.summary)
      ? params?.summary
      : {
          text: $.isString(params?.summary) ? params?.summary : params?.summaryText,
          html: $.isHtml(params?.summary) ? params?.summary : params?.summaryHtml,
        };
  if (variant == 'reverse' && (!params?.classes || !$.contains('nhsuk-details--reverse', params?.classes))) {
    classNames = `${classNames} nhsuk-details--${variant}`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  $out += '<details class="';
  $out += $.print(classNames);
  $out += '"';
  if (params?.id) {
    $out += ' id="';
    $out += $.print(params?.id);
    $out += '"';
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += $.print(params?.open ? ' open' : '');
  $out += '>\n<summary class="nhsuk-details__summary';
  if (summary?.classes) {
    $out += ' ';
    $out += $.print(summary?.classes);
  }
  $out += '"';
  $out += $.print(nhsukAttributesMacro(summary?.attributes));
  $out += '>\n<span class="nhsuk-details__summary-text">\n';
  if (summary?.html) {
    $out += '      ';
    $out += $.print($.trim($.trusted(summary?.html)));
    $out += '\n';
  } else {
    if (summary?.text) {
      $out += '      ';
      $out += $.print($.trim(summary?.text));
      $out += '\n';
    }
  }
  $out += '    </span>\n</summary>\n<div class="nhsuk-details__text">\n';
  if (caller) {
    $out += $.print(caller());
    $out += '\n';
  } else {
    if (params?.html) {
      $out += '    ';
      $out += $.print($.trim($.trusted(params?.html)));
      $out += '\n';
    } else {
      if (params?.text) {
        $out += '    ';
        $out += $.print($.trim(params?.text));
        $out += '\n';
      }
    }
  }
  $out += '  </div>\n</details>\n';
  return Html.trusted($out);
}

function listMacro(params: any = {}): Html {
  let heading: any, icon: any, items: any, listHtml: any;
  let $out = '';
  heading =
    $.isMapping(params?.heading) && !$.isHtml(params?.heading)
      ? params?.heading
      : {
          text: $.isString(params?.heading) ? params?.heading : params?.title,
          html: $.isHtml(params?.heading) ? params?.heading : undefined,
          level: params?.headingLevel,
        };
  icon = (params?.icon || params?.type) == 'cross' ? 'cross' : 'tick';
  items = params?.items ? $.list($.select(params?.items, $.isMapping)) : [];
  const _listItem = (params?: any, data?: any, icon?: any): Html => {
    let item: any;
    let $out = '';
    item = data?.item
      ? { text: $.isString(data?.item) ? data?.item : '', html: $.isHtml(data?.item) ? data?.item : '' }
      : data;
    $out += $.print($.trim(nhsukIconMacro(icon)));
    $out += '\n';
    if (!params?.hidePrefix && (params?.prefixText || icon == 'cross')) {
      $out += $.print(`${params?.prefixText ? params?.prefixText : 'do not'} `);
    }
    if (item?.html) {
      $out += $.print($.trim($.trusted(item?.html)));
      $out += '\n';
    } else {
      if (item?.text) {
        $out += $.print($.trim(item?.text));
        $out += '\n';
      }
    }
    return Html.trusted($out);
  };
  const $outer33 = $out;
  $out = '';
  $out += '<ul class="nhsuk-list nhsuk-list--';
  $out += $.print(icon);
  $out += '" role="list">\n';
  {
    const $list34: any[] = $.items(items);
    for (const data of $list34) {
      $out += '  <li>\n';
      $out += $.print($.trim(_listItem(params, data, icon)));
      $out += '\n</li>\n';
    }
  }
  $out += '</ul>\n';
  listHtml = $out;
  $out = $outer33;
  $out += $.print(
    $.trim(
      cardMacro({
        id: params?.id,
        heading: {
          id: heading?.id,
          text: heading?.text,
          html: heading?.html,
          visuallyHiddenText: heading?.visuallyHiddenText,
          level: $.otherwise(heading?.level, 3),
          classes: heading?.classes,
          attributes: heading?.attributes,
        },
        description: { html: listHtml },
        classes: params?.classes,
        attributes: params?.attributes,
        variant: 'feature',
      }),
    ),
  );
  $out += '\n';
  return Html.trusted($out);
}

function errorSummaryMacro(params: any = {}, caller?: Caller): Html {
  let classNames: any, heading: any, description: any;
  let $out = '';
  classNames = 'nhsuk-error-summary';
  heading =
    $.isMapping(params?.heading) && !$.isHtml(params?.heading)
      ? params?.heading
      : {
          text: $.isString(params?.heading) ? params?.heading : params?.titleText,
          html: $.isHtml(params?.heading) ? params?.heading : params?.titleHtml,
        };
  description =
    $.isMapping(params?.description) && !$.isHtml(params?.description)
      ? params?.description
      : {
          text: $.isString(params?.description) ? params?.description : params?.descriptionText,
          html: $.isHtml(params?.description) ? params?.description : params?.descriptionHtml,
        };
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  $out += '<div';
  $out += $.print(
    nhsukAttributesMacro({
      class: classNames,
      id: { value: params?.id, optional: true },
      'data-module': 'nhsuk-error-summary',
      'data-disable-auto-focus': {
        value: $.contains(params?.disableAutoFocus, [true, false]) ? $.text(params?.disableAutoFocus) : false,
        optional: true,
      },
    }),
  );
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>';
  $out += '\n<div role="alert">\n';
  $out += $.print(
    $.trim(
      headingMacro({
        id: heading?.id,
        text: heading?.text,
        html: heading?.html,
        level: 2,
        className: 'nhsuk-error-summary__heading',
        attributes: heading?.attributes,
      }),
    ),
  );
  $out += '\n<div class="nhsuk-error-summary__body">\n';
  if (caller || description?.text || description?.html) {
    $out += '      <p>\n';
    if (caller) {
      $out += $.print(caller());
      $out += '\n';
    } else {
      if (description?.html) {
        $out += '        ';
        $out += $.print($.trim($.trusted(description?.html)));
        $out += '\n';
      } else {
        $out += '        ';
        $out += $.print($.trim(description?.text));
        $out += '\n';
      }
    }
    $out += '      </p>\n';
  }
  if ($.size(params?.errorList)) {
    $out += '      <ul class="nhsuk-list nhsuk-error-summary__list">\n';
    {
      const $list36: any[] = $.items(params?.errorList);
      for (const item of $list36) {
        if (item) {
          $out += '        <li>\n';
          if (item?.href) {
            $out += '          <a href="';
            $out += $.print(item?.href);
            $out += '"';
            $out += $.print(nhsukAttributesMacro(item?.attributes));
            $out += '>\n';
            if (item?.html) {
              $out += '            ';
              $out += $.print($.trim($.trusted(item?.html)));
              $out += '\n';
            } else {
              if (item?.text) {
                $out += '            ';
                $out += $.print($.trim(item?.text));
                $out += '\n';
              }
            }
            $out += '          </a>\n';
          } else {
            if (item?.html) {
              $out += '          ';
              $out += $.print($.trim($.trusted(item?.html)));
              $out += '\n';
            } else {
              if (item?.text) {
                $out += '          ';
                $out += $.print($.trim(item?.text));
                $out += '\n';
              }
            }
          }
          $out += '        </li>\n';
        }
      }
    }
    $out += '      </ul>\n';
  }
  $out += '    </div>\n</div>\n</div>\n';
  return Html.trusted($out);
}

function fileUploadMacro(params: any = {}): Html {
  let classNames: any,
    classNamesFormGroup: any,
    label: any,
    hint: any,
    errorMessage: any,
    describedBy: any,
    id: any,
    hintId: any,
    errorId: any;
  let $out = '';
  classNames = 'nhsuk-file-upload__input';
  classNamesFormGroup = 'nhsuk-form-group';
  label =
    $.isMapping(params?.label) && !$.isHtml(params?.label)
      ? params?.label
      : {
          text: $.isString(params?.label) ? params?.label : undefined,
          html: $.isHtml(params?.label) ? params?.label : undefined,
        };
  hint =
    $.isMapping(params?.hint) && !$.isHtml(params?.hint)
      ? params?.hint
      : {
          text: $.isString(params?.hint) ? params?.hint : undefined,
          html: $.isHtml(params?.hint) ? params?.hint : undefined,
        };
  errorMessage =
    $.isMapping(params?.errorMessage) && !$.isHtml(params?.errorMessage)
      ? params?.errorMessage
      : {
          text: $.isString(params?.errorMessage) ? params?.errorMessage : undefined,
          html: $.isHtml(params?.errorMessage) ? params?.errorMessage : undefined,
        };
  if (errorMessage?.text || errorMessage?.html || params?.errorMessage == true) {
    classNamesFormGroup = `${classNamesFormGroup} nhsuk-form-group--error`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  if (params?.formGroup?.classes) {
    classNamesFormGroup = `${classNamesFormGroup} ${params?.formGroup?.classes}`;
  }
  describedBy = params?.describedBy ? params?.describedBy : '';
  id = params?.id ? params?.id : params?.name;
  $out += '<div';
  $out += $.print(
    nhsukAttributesMacro({
      class: `${classNamesFormGroup} nhsuk-file-upload`,
      'data-module': 'nhsuk-file-upload',
      'data-choose-files-button-class-list': {
        value: params?.chooseFilesButtonClassList,
        type: 'array',
        optional: true,
      },
    }),
  );
  $out += $.print(nhsukI18nAttributesMacro({ key: 'choose-files-button', message: params?.chooseFilesButtonText }));
  $out += $.print(nhsukI18nAttributesMacro({ key: 'no-file-chosen', message: params?.noFileChosenText }));
  $out += $.print(
    nhsukI18nAttributesMacro({ key: 'multiple-files-chosen', messages: params?.multipleFilesChosenText }),
  );
  $out += $.print(nhsukI18nAttributesMacro({ key: 'drop-instruction', message: params?.dropInstructionText }));
  $out += $.print(nhsukI18nAttributesMacro({ key: 'entered-drop-zone', message: params?.enteredDropZoneText }));
  $out += $.print(nhsukI18nAttributesMacro({ key: 'left-drop-zone', message: params?.leftDropZoneText }));
  $out += $.print(nhsukAttributesMacro(params?.formGroup?.attributes));
  $out += '>\n';
  $out += $.print(
    $.trim(
      labelMacro({
        html: label?.html,
        text: label?.text,
        visuallyHiddenText: label?.visuallyHiddenText,
        caption: label?.caption,
        id: label?.id,
        for: $.otherwise(label?.for, id),
        size: label?.size,
        heading: label?.heading,
        isPageHeading: label?.isPageHeading,
        classes: label?.classes,
        attributes: label?.attributes,
      }),
    ),
  );
  $out += '\n';
  if (hint?.text || hint?.html) {
    hintId = $.otherwise(hint?.id, `${id}-hint`);
    describedBy = $.trim(`${describedBy} ${hintId}`);
    $out += '  ';
    $out += $.print(
      $.trim(
        hintMacro({
          html: hint?.html,
          text: hint?.text,
          id: $.otherwise(hint?.id, hintId),
          classes: hint?.classes,
          attributes: hint?.attributes,
        }),
      ),
    );
    $out += '\n';
  }
  if (errorMessage?.text || errorMessage?.html) {
    errorId = $.otherwise(errorMessage?.id, `${id}-error`);
    describedBy = $.trim(`${describedBy} ${errorId}`);
    $out += '  ';
    $out += $.print(
      $.trim(
        errorMessageMacro({
          html: errorMessage?.html,
          text: errorMessage?.text,
          visuallyHiddenText: errorMessage?.visuallyHiddenText,
          id: $.otherwise(errorMessage?.id, errorId),
          classes: errorMessage?.classes,
          attributes: errorMessage?.attributes,
        }),
      ),
    );
    $out += '\n';
  }
  if (params?.formGroup?.beforeInput) {
    $out += '  ';
    $out += $.print(
      params?.formGroup?.beforeInput?.html
        ? $.trim($.trusted(params?.formGroup?.beforeInput?.html))
        : params?.formGroup?.beforeInput?.text,
    );
    $out += '\n';
  }
  $out += '  <input class="';
  $out += $.print(classNames);
  $out += '" id="';
  $out += $.print(id);
  $out += '" name="';
  $out += $.print(params?.name);
  $out += '" type="file"';
  if (params?.disabled) {
    $out += ' disabled';
  }
  if (params?.multiple) {
    $out += ' multiple';
  }
  if (describedBy) {
    $out += ' aria-describedby="';
    $out += $.print(describedBy);
    $out += '"';
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n';
  if (params?.formGroup?.afterInput) {
    $out += '  ';
    $out += $.print(
      params?.formGroup?.afterInput?.html
        ? $.trim($.trusted(params?.formGroup?.afterInput?.html))
        : params?.formGroup?.afterInput?.text,
    );
    $out += '\n';
  }
  $out += '</div>\n';
  return Html.trusted($out);
}

function footerMacro(params: any = {}, caller?: Caller): Html {
  let classNames: any, meta: any, copyright: any, columns: any, width: any;
  let $out = '';
  classNames = 'nhsuk-footer';
  meta =
    $.isMapping(params?.meta) && !$.isHtml(params?.meta)
      ? params?.meta
      : {
          text: $.isString(params?.meta) ? params?.meta : undefined,
          html: $.isHtml(params?.meta) ? params?.meta : undefined,
        };
  copyright =
    $.isMapping(params?.copyright) && !$.isHtml(params?.copyright)
      ? params?.copyright
      : {
          text: $.isString(params?.copyright) ? params?.copyright : undefined,
          html: $.isHtml(params?.copyright) ? params?.copyright : undefined,
        };
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  columns = $.otherwise(params?.columns, 4, true);
  if (columns == 1) {
    width = 'full';
  } else {
    if (columns == 2) {
      width = 'one-half';
    } else {
      if (columns == 3) {
        width = 'one-third';
      } else {
        width = 'one-quarter';
        columns = 4;
      }
    }
  }
  const _footerList = (items?: any, _modifier?: any): Html => {
    let $out = '';
    $out += '<ul class="nhsuk-footer__list">\n';
    {
      const $list38: any[] = $.items(items);
      for (const item of $list38) {
        if (item) {
          $out += '  <li class="nhsuk-footer__list-item">\n<a class="nhsuk-footer__list-item-link" href="';
          $out += $.print(item?.href);
          $out += '"';
          $out += $.print(nhsukAttributesMacro(item?.attributes));
          $out += '>';
          $out += $.print(item?.html ? $.trim($.trusted(item?.html)) : item?.text);
          $out += '</a>\n</li>\n';
        }
      }
    }
    $out += '</ul>\n';
    return Html.trusted($out);
  };
  $out += '<footer class="';
  $out += $.print(classNames);
  $out += '"';
  if (params?.id) {
    $out += ' id="';
    $out += $.print(params?.id);
    $out += '"';
  }
  $out += ' role="contentinfo"';
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n<div class="nhsuk-width-container';
  if (params?.containerClasses) {
    $out += ' ';
    $out += $.print(params?.containerClasses);
  }
  $out += '">\n';
  if (params?.navigation) {
    {
      const $list40: any[] = $.items(
        $.batch($.isMapping(params?.navigation) ? [params?.navigation] : params?.navigation, columns),
      );
      for (const row of $list40) {
        $out += '    <div class="nhsuk-footer__navigation nhsuk-grid-row">\n';
        {
          let heading: any;
          const $list42: any[] = $.items(row);
          for (const navigation of $list42) {
            $out += '      <div class="nhsuk-grid-column-';
            $out += $.print($.otherwise(navigation?.width, width, true));
            $out += '">\n';
            if (navigation?.heading || navigation?.title) {
              heading =
                $.isMapping(navigation?.heading) && !$.isHtml(navigation?.heading)
                  ? navigation?.heading
                  : {
                      text: $.isString(navigation?.heading) ? navigation?.heading : navigation?.title,
                      html: $.isHtml(navigation?.heading) ? navigation?.heading : undefined,
                    };
              $out += $.print(
                $.trim(
                  headingMacro({
                    id: heading?.id,
                    text: heading?.text,
                    html: heading?.html,
                    visuallyHiddenText: heading?.visuallyHiddenText,
                    caption: heading?.caption,
                    href: heading?.href,
                    level: 2,
                    size: 's',
                    className: 'nhsuk-footer__heading',
                    classPrefix: 'nhsuk-heading-',
                    classes: heading?.classes,
                    attributes: heading?.attributes,
                  }),
                ),
              );
              $out += '\n';
            }
            if (navigation?.html) {
              $out += '        ';
              $out += $.print($.trim($.trusted(navigation?.html)));
              $out += '\n';
            } else {
              if (navigation?.text) {
                $out += '        <p class="nhsuk-body-s">';
                $out += $.print($.trim(navigation?.text));
                $out += '</p>\n';
              }
            }
            if (navigation?.items) {
              $out += '        ';
              $out += $.print($.trim(_footerList(navigation?.items)));
              $out += '\n';
            }
            $out += '      </div>\n';
          }
        }
        $out += '    </div>\n';
      }
    }
  }
  $out += '    <div class="nhsuk-footer__meta">\n';
  if (caller || $.size(meta?.items) || meta?.text || meta?.html) {
    if (meta?.items) {
      $out += '      <h2 class="nhsuk-u-visually-hidden">';
      $out += $.print($.otherwise($.otherwise(meta?.visuallyHiddenText, meta?.visuallyHiddenTitle), 'Support links'));
      $out += '</h2>\n';
      $out += $.print($.trim(_footerList(meta?.items)));
      $out += '\n';
    }
    if (caller) {
      $out += $.print(caller());
      $out += '\n';
    } else {
      if (meta?.html) {
        $out += '      ';
        $out += $.print($.trim($.trusted(meta?.html)));
        $out += '\n';
      } else {
        if (meta?.text) {
          $out += '      <p class="nhsuk-body-s">';
          $out += $.print($.trim(meta?.text));
          $out += '</p>\n';
        }
      }
    }
  }
  if (copyright?.html) {
    $out += '      ';
    $out += $.print($.trim($.trusted(copyright?.html)));
    $out += '\n';
  } else {
    if (copyright?.text || !$.contains(copyright?.text, ['', null, false])) {
      $out += '      <p class="nhsuk-body-s">';
      $out += $.print($.otherwise(copyright?.text, '© NHS England', true));
      $out += '</p>\n';
    }
  }
  $out += '    </div>\n</div>\n</footer>\n';
  return Html.trusted($out);
}

function headerMacro(params: any = {}): Html {
  let classNames: any,
    classNamesNavigation: any,
    searchAction: any,
    searchMethod: any,
    searchName: any,
    searchInputPlaceholder: any,
    searchButtonAriaLabel: any,
    searchLabelVisuallyHiddenText: any,
    combineLogoAndServiceNameLinks: any,
    logoAlt: any,
    logoHref: any,
    logoAriaLabel: any;
  let $out = '';
  classNames = 'nhsuk-header';
  classNamesNavigation = 'nhsuk-header__navigation';
  if (
    params?.colour &&
    $.contains(params?.colour, ['white']) &&
    (!params?.classes || !$.contains('nhsuk-header--white', params?.classes))
  ) {
    classNames = `${classNames} nhsuk-header--${params?.colour}`;
  }
  if (params?.inline && (!params?.classes || !$.contains('nhsuk-header--inline', params?.classes))) {
    classNames = `${classNames} nhsuk-header--inline`;
  }
  if (params?.organisation) {
    classNames = `${classNames} nhsuk-header--organisation`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  if (
    params?.navigation?.colour &&
    $.contains(params?.navigation?.colour, ['white']) &&
    (!params?.navigation?.classes || !$.contains('nhsuk-header__navigation--white', params?.navigation?.classes))
  ) {
    classNamesNavigation = `${classNamesNavigation} nhsuk-header__navigation--${params?.navigation?.colour}`;
  }
  if (
    params?.navigation?.justified &&
    (!params?.navigation?.classes || !$.contains('nhsuk-header__navigation--justified', params?.navigation?.classes))
  ) {
    classNamesNavigation = `${classNamesNavigation} nhsuk-header__navigation--justified`;
  }
  if (params?.navigation?.classes) {
    classNamesNavigation = `${classNamesNavigation} ${params?.navigation?.classes}`;
  }
  searchAction = $.otherwise(params?.search?.action, 'https://www.nhs.uk/search/');
  searchMethod = $.otherwise(params?.search?.method, 'get');
  searchName = $.otherwise(params?.search?.name, 'q');
  searchInputPlaceholder = $.otherwise(
    $.otherwise(params?.search?.input?.placeholder, params?.search?.placeholder),
    'Search',
  );
  searchButtonAriaLabel = $.otherwise(
    $.otherwise(params?.search?.button?.ariaLabel, params?.search?.visuallyHiddenButton),
    'Search',
  );
  searchLabelVisuallyHiddenText = $.otherwise(
    $.otherwise(params?.search?.label?.visuallyHiddenText, params?.search?.visuallyHiddenLabel),
    'Search the NHS website',
  );
  combineLogoAndServiceNameLinks =
    ($.size(params?.service?.text) && params?.service?.href && !params?.logo?.href) ||
    (params?.service?.href && params?.service?.href == params?.logo?.href);
  logoAlt = $.otherwise(params?.logo?.alt, 'NHS');
  logoHref = combineLogoAndServiceNameLinks ? params?.service?.href : params?.logo?.href;
  const _serviceLogo = (logo?: any, organisation?: any): Html => {
    let $out = '';
    if (logo?.src) {
      $out += '<img class="nhsuk-header__organisation-logo" src="';
      $out += $.print(logo?.src);
      $out += '" width="280" alt="';
      $out += $.print($.otherwise(logo?.alt, 'NHS'));
      $out += '">\n';
    } else {
      $out +=
        '<svg class="nhsuk-header__logo" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80" height="40" width="100" focusable="false" role="img" aria-label="';
      $out += $.print($.otherwise(logo?.alt, 'NHS'));
      $out += '">\n<title>';
      $out += $.print($.otherwise(logo?.alt, 'NHS'));
      $out +=
        '</title>\n<path fill="currentcolor" d="M200 0v80H0V0h200Zm-27.5 5.5c-14.5 0-29 5-29 22 0 10.2 7.7 13.5 14.7 16.3l.7.3c5.4 2 10.1 3.9 10.1 8.4 0 6.5-8.5 7.5-14 7.5s-12.5-1.5-16-3.5L135 70c5.5 2 13.5 3.5 20 3.5 15.5 0 32-4.5 32-22.5 0-19.5-25.5-16.5-25.5-25.5 0-5.5 5.5-6.5 12.5-6.5a35 35 0 0 1 14.5 3l4-13.5c-4.5-2-12-3-20-3Zm-131 2h-22l-14 65H22l9-45h.5l13.5 45h21.5l14-65H64l-9 45h-.5l-13-45Zm63 0h-18l-13 65h17l6-28H117l-5.5 28H129l13.5-65H125L119.5 32h-20l5-24.5Z"/>\n</svg>\n';
    }
    if (organisation) {
      $out += '<span class="nhsuk-header__organisation-name">';
      $out += $.print(organisation?.name);
      if (organisation?.split) {
        $out += ' <span class="nhsuk-header__organisation-name-split">';
        $out += $.print(organisation?.split);
        $out += '</span>';
      }
      $out += '</span>';
      if (organisation?.descriptor) {
        $out += '<span class="nhsuk-header__organisation-name-descriptor">';
        $out += $.print(organisation?.descriptor);
        $out += '</span>';
      }
    }
    return Html.trusted($out);
  };
  const _serviceName = (text?: any, href?: any): Html => {
    let $out = '';
    if (text && href) {
      $out += '<a class="nhsuk-header__service-name" href="';
      $out += $.print(href);
      $out += '">';
      $out += $.print($.trim(text));
      $out += '</a>\n';
    } else {
      if (text) {
        $out += '<span class="nhsuk-header__service-name">';
        $out += $.print($.trim(text));
        $out += '</span>';
      }
    }
    return Html.trusted($out);
  };
  const _accountItem = (item?: any): Html => {
    let $out = '';
    $out += $.print(item?.icon ? nhsukIconMacro('user') : '');
    if (item?.html) {
      $out += $.print($.trim($.trusted(item?.html)));
    } else {
      if (item?.text) {
        $out += $.print($.trim(item?.text));
      }
    }
    return Html.trusted($out);
  };
  $out += '<header';
  $out += $.print(
    nhsukAttributesMacro({
      class: classNames,
      id: { value: params?.id, optional: true },
      'data-module': 'nhsuk-header',
      role: 'banner',
    }),
  );
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n<div class="nhsuk-header__container nhsuk-width-container';
  if (params?.containerClasses) {
    $out += ' ';
    $out += $.print(params?.containerClasses);
  }
  $out += '">\n<div class="nhsuk-header__service">\n';
  if (logoHref) {
    logoAriaLabel = params?.logo?.ariaLabel
      ? params?.logo?.ariaLabel
      : $.join(
          $.select(
            [
              logoAlt,
              params?.organisation?.name,
              params?.organisation?.split,
              combineLogoAndServiceNameLinks ? params?.service?.text : undefined,
              'homepage',
            ],
            $.isString,
          ),
          ' ',
        );
    $out += '      <a class="nhsuk-header__service-logo" href="';
    $out += $.print(logoHref);
    $out += '" aria-label="';
    $out += $.print(logoAriaLabel);
    $out += '">\n';
    if (combineLogoAndServiceNameLinks) {
      $out += '        ';
      $out += $.print($.trim(_serviceLogo(params?.logo, params?.organisation)));
      $out += '\n';
      $out += $.print(_serviceName(params?.service?.text));
      $out += '\n';
    } else {
      $out += '        ';
      $out += $.print($.trim(_serviceLogo(params?.logo, params?.organisation)));
      $out += '\n';
    }
    $out += '      </a>\n';
  } else {
    if (combineLogoAndServiceNameLinks) {
      $out += '      ';
      $out += $.print($.trim(_serviceLogo(params?.logo, params?.organisation)));
      $out += '\n';
      $out += $.print(_serviceName(params?.service?.text));
      $out += '\n';
    } else {
      $out += '      ';
      $out += $.print($.trim(_serviceLogo(params?.logo, params?.organisation)));
      $out += '\n';
    }
  }
  if (params?.service?.text && !combineLogoAndServiceNameLinks) {
    $out += '      ';
    $out += $.print(_serviceName(params?.service?.text, params?.service?.href));
    $out += '\n';
  }
  $out += '    </div>\n';
  if (params?.search) {
    $out += '    <search class="nhsuk-header__search';
    if (params?.search?.classes) {
      $out += ' ';
      $out += $.print(params?.search?.classes);
    }
    $out += '"';
    $out += $.print(nhsukAttributesMacro(params?.search?.attributes));
    $out += '>\n<form';
    $out += $.print(
      nhsukAttributesMacro({
        class: 'nhsuk-header__search-form',
        id: 'search',
        action: { value: searchAction, optional: true },
        method: { value: searchMethod, optional: true },
      }),
    );
    $out += ' novalidate>\n';
    $out += $.print(
      $.trim(
        inputMacro({
          label: { text: searchLabelVisuallyHiddenText, classes: 'nhsuk-u-visually-hidden' },
          id: 'search-field',
          name: searchName,
          type: 'search',
          autocomplete: 'off',
          placeholder: searchInputPlaceholder,
          formGroup: {
            afterInput: { html: buttonMacro({ ariaLabel: searchButtonAriaLabel, icon: 'search', small: true }) },
          },
        }),
      ),
    );
    $out += '\n</form>\n</search>\n';
  }
  if (params?.account) {
    $out += '    <nav class="nhsuk-header__account';
    if (params?.account?.classes) {
      $out += ' ';
      $out += $.print(params?.account?.classes);
    }
    $out += '" aria-label="';
    $out += $.print($.otherwise(params?.account?.ariaLabel, 'Account'));
    $out += '"';
    $out += $.print(nhsukAttributesMacro(params?.account?.attributes));
    $out += '>\n<ul class="nhsuk-header__account-list">\n';
    {
      const $list44: any[] = $.items(params?.account?.items);
      for (const item of $list44) {
        if (item) {
          $out += '        <li class="nhsuk-header__account-item';
          if (item?.classes) {
            $out += ' ';
            $out += $.print(item?.classes);
          }
          $out += '">\n';
          if (item?.href) {
            $out += '          <a class="nhsuk-header__account-link" href="';
            $out += $.print(item?.href);
            $out += '">\n';
            $out += $.print(_accountItem(item));
            $out += '\n</a>\n';
          } else {
            if (item?.action) {
              $out += '          <form';
              $out += $.print(
                nhsukAttributesMacro({
                  class: 'nhsuk-header__account-form',
                  action: item?.action,
                  method: $.otherwise(item?.method, 'post'),
                }),
              );
              $out += ' novalidate>\n<button class="nhsuk-header__account-button">\n';
              $out += $.print(_accountItem(item));
              $out += '\n</button>\n</form>\n';
            } else {
              $out += '          ';
              $out += $.print(_accountItem(item));
              $out += '\n';
            }
          }
          $out += '        </li>\n';
        }
      }
    }
    $out += '      </ul>\n</nav>\n';
  }
  $out += '  </div>\n';
  if (params?.navigation && $.size(params?.navigation?.items)) {
    $out += '  <nav class="';
    $out += $.print(classNamesNavigation);
    $out += '" aria-label="';
    $out += $.print($.otherwise(params?.navigation?.ariaLabel, 'Menu'));
    $out += '"';
    $out += $.print(nhsukAttributesMacro(params?.navigation?.attributes));
    $out += '>\n<div class="nhsuk-header__navigation-container nhsuk-width-container';
    if (params?.containerClasses) {
      $out += ' ';
      $out += $.print(params?.containerClasses);
    }
    $out += '">\n<ul class="nhsuk-header__navigation-list">\n';
    {
      let itemInnerAttributesHtml: any, itemInnerContent: any;
      const $list46: any[] = $.items(params?.navigation?.items);
      for (const item of $list46) {
        if (item) {
          const $outer48 = $out;
          $out = '';
          $out += $.print(
            nhsukAttributesMacro({
              class: item?.href ? 'nhsuk-header__navigation-link' : 'nhsuk-header__navigation-text',
              href: { value: item?.href, optional: true },
              'aria-current': {
                value: item?.active || item?.current ? (item?.current ? 'page' : 'true') : false,
                optional: true,
              },
            }),
          );
          itemInnerAttributesHtml = $out;
          $out = $outer48;
          const $outer49 = $out;
          $out = '';
          if (item?.active || item?.current) {
            $out += '<strong class="nhsuk-header__navigation-item-current-fallback">';
            $out += $.print(item?.html ? $.trusted(item?.html) : item?.text);
            $out += '</strong>';
          } else {
            $out += $.print(item?.html ? $.trusted(item?.html) : item?.text);
          }
          itemInnerContent = $out;
          $out = $outer49;
          $out += '        <li class="nhsuk-header__navigation-item';
          if (item?.active || item?.current) {
            $out += ' nhsuk-header__navigation-item--current';
          }
          if (item?.classes) {
            $out += ' ';
            $out += $.print(item?.classes);
          }
          $out += '"';
          $out += $.print(nhsukAttributesMacro(item?.attributes));
          $out += '>\n';
          if (item?.href) {
            $out += '          <a';
            $out += $.print($.trusted(itemInnerAttributesHtml));
            $out += '>';
            $out += $.print($.trusted(itemInnerContent));
            $out += '</a>\n';
          } else {
            $out += '          <span';
            $out += $.print($.trusted(itemInnerAttributesHtml));
            $out += '>';
            $out += $.print($.trusted(itemInnerContent));
            $out += '</span>\n';
          }
          $out += '        </li>\n';
        }
      }
    }
    $out +=
      '        <li class="nhsuk-header__menu" hidden>\n<button class="nhsuk-header__menu-toggle nhsuk-header__navigation-link" id="toggle-menu" aria-expanded="false">\n<span class="nhsuk-u-visually-hidden">';
    $out += $.print($.otherwise(params?.navigation?.toggleMenuVisuallyHiddenText, 'Browse'));
    $out += ' </span>';
    $out += $.print($.otherwise(params?.navigation?.toggleMenuText, 'More'));
    $out += '\n</button>\n</li>\n</ul>\n</div>\n</nav>\n';
  }
  $out += '</header>\n';
  return Html.trusted($out);
}

function imageMacro(params: any = {}, caller?: Caller): Html {
  let classNames: any, caption: any;
  let $out = '';
  classNames = 'nhsuk-image';
  caption =
    $.isMapping(params?.caption) && !$.isHtml(params?.caption)
      ? params?.caption
      : {
          text: $.isString(params?.caption) ? params?.caption : undefined,
          html: $.isHtml(params?.caption) ? params?.caption : undefined,
        };
  if (params?.border === false && (!params?.classes || !$.contains('nhsuk-image--no-border', params?.classes))) {
    classNames = `${classNames} nhsuk-image--no-border`;
  }
  if (
    params?.background === false &&
    (!params?.classes || !$.contains('nhsuk-image--no-background', params?.classes))
  ) {
    classNames = `${classNames} nhsuk-image--no-background`;
  }
  if (params?.width && (!params?.classes || !$.contains(`nhsuk-u-width-${params?.width}`, params?.classes))) {
    classNames = `${classNames} nhsuk-u-width-${params?.width}`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  $out += '<figure class="';
  $out += $.print(classNames);
  $out += '"';
  if (params?.id) {
    $out += ' id="';
    $out += $.print(params?.id);
    $out += '"';
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n';
  if (caller) {
    $out += $.print(caller());
    $out += '\n';
  } else {
    if (params?.html) {
      $out += '  ';
      $out += $.print($.trim($.trusted(params?.html)));
      $out += '\n';
    } else {
      if (params?.src) {
        $out += '  <img class="nhsuk-image__img"';
        $out += $.print(
          nhsukAttributesMacro({
            src: params?.src,
            alt: $.otherwise(params?.alt, ''),
            sizes: { value: params?.sizes, optional: true },
            srcset: { value: params?.srcset, optional: true },
          }),
        );
        $out += '>\n';
      }
    }
  }
  if (caption?.text || caption?.html) {
    $out += '  <figcaption class="nhsuk-image__caption';
    if (caption?.classes) {
      $out += ' ';
      $out += $.print(caption?.classes);
    }
    $out += '">\n';
    if (caption?.html) {
      $out += '    ';
      $out += $.print($.trim($.trusted(caption?.html)));
      $out += '\n';
    } else {
      if (caption?.text) {
        $out += '    ';
        $out += $.print($.trim(caption?.text));
        $out += '\n';
      }
    }
    $out += '  </figcaption>\n';
  }
  $out += '</figure>\n';
  return Html.trusted($out);
}

function heroMacro(params: any = {}, caller?: Caller): Html {
  let classNames: any, classNamesHeading: any, background: any, attributesHtml: any, rows: any;
  let $out = '';
  classNames = 'nhsuk-hero';
  classNamesHeading = 'nhsuk-hero__heading';
  background = params?.imageURL ? { src: params?.imageURL } : params?.image;
  if (background?.src) {
    classNames = `${classNames} nhsuk-hero--image${params?.heading ? ' nhsuk-hero--image-description' : ''}`;
  } else {
    if (params?.border != false) {
      classNames = `${classNames} nhsuk-hero--border`;
    }
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  const $outer50 = $out;
  $out = '';
  $out += $.print(nhsukAttributesMacro({ class: classNames, id: { value: params?.id, optional: true } }));
  if (background?.src) {
    $out += $.print(
      nhsukAttributesMacro({ style: $.trusted(`background-image: url('${$.escaped(background?.src)}');`) }),
    );
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  attributesHtml = $out;
  $out = $outer50;
  rows = $.otherwise($.isMapping(params?.content) ? [params?.content] : params?.content, []);
  if (caller || params?.heading || params?.text || params?.html) {
    rows =
      ((rows = [
        {
          heading:
            $.isMapping(params?.heading) && !$.isHtml(params?.heading)
              ? params?.heading
              : {
                  text: $.isString(params?.heading) ? params?.heading : undefined,
                  html: $.isHtml(params?.heading) ? params?.heading : undefined,
                  size: params?.headingSize,
                  level: params?.headingLevel,
                  classes: params?.headingClasses,
                },
          text: params?.text,
          html: caller ? caller() : params?.html,
          width: $.otherwise(params?.width, 'two-thirds'),
        },
        ...rows,
      ]),
      rows);
  }
  $out += '<section';
  $out += $.print($.trusted(attributesHtml));
  $out += '>\n';
  if ($.size(rows)) {
    $out += '  <div class="nhsuk-width-container';
    if (params?.containerClasses) {
      $out += ' ';
      $out += $.print(params?.containerClasses);
    }
    $out += '">\n';
    {
      const $list51: any[] = $.items($.batch(rows, 2));
      for (const row of $list51) {
        $out += '    <div class="nhsuk-grid-row">\n';
        {
          let heading: any;
          const $list53: any[] = $.items(row);
          for (const content of $list53) {
            heading =
              $.isMapping(content?.heading) && !$.isHtml(content?.heading)
                ? content?.heading
                : {
                    text: $.isString(content?.heading) ? content?.heading : undefined,
                    html: $.isHtml(content?.heading) ? content?.heading : undefined,
                  };
            $out += '      <div class="nhsuk-grid-column-';
            $out += $.print($.otherwise(content?.width, 'one-half', true));
            $out += '">\n<div class="';
            $out += $.print(`nhsuk-hero__content${content?.classes ? ` ${content?.classes}` : ''}`);
            $out += '">\n';
            if (background?.src && $.size(rows) == 1) {
              $out += '          <span class="nhsuk-hero__arrow" aria-hidden="true"></span>\n';
            }
            if (heading?.text || heading?.html) {
              $out += '          ';
              $out += $.print(
                $.trim(
                  headingMacro({
                    id: heading?.id,
                    text: heading?.text,
                    html: heading?.html,
                    visuallyHiddenText: heading?.visuallyHiddenText,
                    caption: heading?.caption,
                    href: heading?.href,
                    size: $.otherwise(heading?.size, 'xl'),
                    level: heading?.level,
                    classes: `${classNamesHeading}${heading?.classes ? ` ${heading?.classes}` : ''}`,
                    attributes: heading?.attributes,
                  }),
                ),
              );
              $out += '\n';
            }
            if (content?.html) {
              $out += '          ';
              $out += $.print($.trim($.trusted(content?.html)));
              $out += '\n';
            } else {
              if (content?.text) {
                $out += '          <p class="nhsuk-body-l">';
                $out += $.print($.trim(content?.text));
                $out += '</p>\n';
              }
            }
            if (content?.image) {
              $out += '          ';
              $out += $.print($.trim(imageMacro(content?.image)));
              $out += '\n';
            }
            $out += '        </div>\n</div>\n';
          }
        }
        $out += '    </div>\n';
      }
    }
    $out += '  </div>\n';
  }
  if (background?.src) {
    $out += '  <div class="nhsuk-hero__overlay"></div>\n';
  }
  $out += '</section>\n';
  return Html.trusted($out);
}

function insetTextMacro(params: any = {}, caller?: Caller): Html {
  let classNames: any;
  let $out = '';
  classNames = 'nhsuk-inset-text';
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  $out += '<div class="';
  $out += $.print(classNames);
  $out += '"';
  if (params?.id) {
    $out += ' id="';
    $out += $.print(params?.id);
    $out += '"';
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n<span class="nhsuk-u-visually-hidden">';
  $out += $.print($.otherwise(params?.visuallyHiddenText, 'Information', true));
  $out += ': </span>\n';
  if (caller) {
    $out += $.print(caller());
    $out += '\n';
  } else {
    if (params?.html) {
      $out += '  ';
      $out += $.print($.trim($.trusted(params?.html)));
      $out += '\n';
    } else {
      if (params?.text) {
        $out += '  <p>';
        $out += $.print($.trim(params?.text));
        $out += '</p>\n';
      }
    }
  }
  $out += '</div>\n';
  return Html.trusted($out);
}

function notificationBannerMacro(params: any = {}, caller?: Caller): Html {
  let variant: any, classNames: any, title: any, heading: any, role: any;
  let $out = '';
  variant = params?.variant || params?.type;
  classNames = 'nhsuk-notification-banner';
  title =
    $.isMapping(params?.title) && !$.isHtml(params?.title)
      ? params?.title
      : {
          id: params?.titleId,
          text: $.isString(params?.title) ? params?.title : params?.titleText,
          html: $.isHtml(params?.title) ? params?.title : params?.titleHtml,
          level: params?.titleHeadingLevel,
        };
  heading =
    $.isMapping(params?.heading) && !$.isHtml(params?.heading)
      ? params?.heading
      : {
          text: $.isString(params?.heading) ? params?.heading : undefined,
          html: $.isHtml(params?.heading) ? params?.heading : undefined,
        };
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  if (
    variant == 'success' &&
    (!params?.classes || !$.contains('nhsuk-notification-banner--success', params?.classes))
  ) {
    classNames = `${classNames} nhsuk-notification-banner--${variant}`;
  }
  if (params?.role) {
    role = params?.role;
  } else {
    if (variant == 'success') {
      role = 'alert';
    } else {
      role = 'region';
    }
  }
  $out += '<div';
  $out += $.print(
    nhsukAttributesMacro({
      class: classNames,
      id: { value: params?.id, optional: true },
      'data-module': 'nhsuk-notification-banner',
      'data-disable-auto-focus': {
        value: $.contains(params?.disableAutoFocus, [true, false]) ? $.text(params?.disableAutoFocus) : false,
        optional: true,
      },
      role: role,
      'aria-labelledby': $.otherwise(title?.id, 'nhsuk-notification-banner-title', true),
    }),
  );
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n<div class="nhsuk-notification-banner__header">\n';
  $out += $.print(
    $.trim(
      headingMacro({
        id: $.otherwise(title?.id, 'nhsuk-notification-banner-title', true),
        text: $.otherwise(title?.text, variant == 'success' ? 'Success' : 'Important'),
        html: title?.html,
        visuallyHiddenText: title?.visuallyHiddenText,
        level: $.otherwise($.otherwise(title?.level, title?.headingLevel), 2),
        className: 'nhsuk-notification-banner__title',
        classes: title?.classes,
        attributes: title?.attributes,
      }),
    ),
  );
  $out += '\n</div>\n<div class="nhsuk-notification-banner__content">\n';
  if (heading?.text || heading?.html) {
    $out += '    ';
    $out += $.print(
      $.trim(
        headingMacro({
          id: heading?.id,
          text: heading?.text,
          html: heading?.html,
          visuallyHiddenText: heading?.visuallyHiddenText,
          caption: heading?.caption,
          href: heading?.href,
          level: $.otherwise(heading?.level, 3),
          className: 'nhsuk-notification-banner__heading',
          classes: heading?.classes,
          attributes: heading?.attributes,
          element: heading?.element,
        }),
      ),
    );
    $out += '\n';
  }
  if (caller) {
    $out += $.print(caller());
    $out += '\n';
  } else {
    if (params?.html) {
      $out += '    ';
      $out += $.print($.trim($.trusted(params?.html)));
      $out += '\n';
    } else {
      if (params?.text && !(heading?.text || heading?.html)) {
        $out += '    <p class="nhsuk-notification-banner__heading">\n';
        $out += $.print($.trim(params?.text));
        $out += '\n</p>\n';
      } else {
        if (params?.text) {
          $out += '    <p class="nhsuk-body">\n';
          $out += $.print($.trim(params?.text));
          $out += '\n</p>\n';
        }
      }
    }
  }
  $out += '  </div>\n</div>\n';
  return Html.trusted($out);
}

function paginationMacro(params: any = {}): Html {
  let classNames: any, previous: any, previousLabel: any, next: any, nextLabel: any, ariaLabel: any;
  let $out = '';
  classNames = 'nhsuk-pagination';
  if ($.size(params?.items)) {
    classNames = `${classNames} nhsuk-pagination--numbered`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  previous =
    params?.previousUrl || params?.previousPage
      ? { href: params?.previousUrl, labelText: params?.previousPage }
      : params?.previous;
  previousLabel =
    $.isMapping(previous?.label) && !$.isHtml(previous?.label)
      ? previous?.label
      : {
          text: $.isString(previous?.label) ? previous?.label : previous?.labelText,
          html: $.isHtml(previous?.label) ? previous?.label : undefined,
        };
  next = params?.nextUrl || params?.nextPage ? { href: params?.nextUrl, labelText: params?.nextPage } : params?.next;
  nextLabel =
    $.isMapping(next?.label) && !$.isHtml(next?.label)
      ? next?.label
      : {
          text: $.isString(next?.label) ? next?.label : next?.labelText,
          html: $.isHtml(next?.label) ? next?.label : undefined,
        };
  ariaLabel = $.otherwise($.otherwise(params?.ariaLabel, params?.landmarkLabel, true), 'Pagination', true);
  const _pageItem = (item?: any): Html => {
    let itemAriaLabel: any;
    let $out = '';
    $out += '<li class="nhsuk-pagination__item';
    if (item?.current) {
      $out += ' nhsuk-pagination__item--current';
    }
    if (item?.ellipsis) {
      $out += ' nhsuk-pagination__item--ellipsis';
    }
    if (item?.classes) {
      $out += ' ';
      $out += $.print(item?.classes);
    }
    $out += '">\n';
    if (item?.ellipsis) {
      $out += '    &ctdot;\n';
    } else {
      itemAriaLabel = $.otherwise($.otherwise(item?.ariaLabel, item?.visuallyHiddenText), `Page ${item?.number}`);
      $out += '    <a class="nhsuk-pagination__link" href="';
      $out += $.print(item?.href);
      $out += '" aria-label="';
      $out += $.print(itemAriaLabel);
      $out += '"';
      if (item?.current) {
        $out += ' aria-current="page"';
      }
      $out += $.print(nhsukAttributesMacro(item?.attributes));
      $out += '>\n';
      $out += $.print(item?.number);
      $out += '\n</a>\n';
    }
    $out += '  </li>';
    return Html.trusted($out);
  };
  $out += '<nav class="';
  $out += $.print(classNames);
  $out += '"';
  if (params?.id) {
    $out += ' id="';
    $out += $.print(params?.id);
    $out += '"';
  }
  $out += ' role="navigation" aria-label="';
  $out += $.print(ariaLabel);
  $out += '"';
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n';
  if (previous?.href && $.size(params?.items)) {
    $out += '  <a href="';
    $out += $.print(previous?.href);
    $out += '" class="nhsuk-pagination__previous" rel="prev">\n';
    $out += $.print($.trim(nhsukIconMacro('arrow-left')));
    $out += '\n<span class="nhsuk-pagination__title">\n';
    if (previous?.html) {
      $out += '      ';
      $out += $.print($.trim($.trusted(previous?.html)));
      $out += '\n';
    } else {
      if (previous?.text) {
        $out += '      ';
        $out += $.print($.trim(previous?.text));
        $out += '\n';
      } else {
        $out += '      Previous<span class="nhsuk-u-visually-hidden"> page</span>\n';
      }
    }
    $out += '    </span>\n</a>\n';
  }
  if ($.size(params?.items)) {
    $out += '  <ul class="nhsuk-pagination__list">\n';
    {
      const $list55: any[] = $.items(params?.items);
      for (const item of $list55) {
        $out += '    ';
        $out += $.print(item ? _pageItem(item) : '');
        $out += '\n';
      }
    }
    $out += '  </ul>\n';
  }
  if (next?.href && $.size(params?.items)) {
    $out += '  <a href="';
    $out += $.print(next?.href);
    $out += '" class="nhsuk-pagination__next" rel="next">\n<span class="nhsuk-pagination__title">\n';
    if (next?.html) {
      $out += '      ';
      $out += $.print($.trim($.trusted(next?.html)));
      $out += '\n';
    } else {
      if (next?.text) {
        $out += '      ';
        $out += $.print($.trim(next?.text));
        $out += '\n';
      } else {
        $out += '      Next<span class="nhsuk-u-visually-hidden"> page</span>\n';
      }
    }
    $out += '    </span>\n';
    $out += $.print($.trim(nhsukIconMacro('arrow-right')));
    $out += '\n</a>\n';
  }
  if (!$.size(params?.items)) {
    $out += '  <ul class="nhsuk-list nhsuk-pagination__list">\n';
    if (previous?.href) {
      $out +=
        '    <li class="nhsuk-pagination-item--previous">\n<a class="nhsuk-pagination__link nhsuk-pagination__link--prev" href="';
      $out += $.print(previous?.href);
      $out += '" rel="prev"';
      $out += $.print(nhsukAttributesMacro(previous?.attributes));
      $out += '>\n<span class="nhsuk-pagination__title">\n';
      if (previous?.html) {
        $out += '          ';
        $out += $.print($.trim($.trusted(previous?.html)));
        $out += '\n';
      } else {
        if (previous?.text) {
          $out += '          ';
          $out += $.print($.trim(previous?.text));
          $out += '\n';
        } else {
          $out += '          Previous<span class="nhsuk-u-visually-hidden"> page</span>\n';
        }
      }
      $out += '        </span>\n';
      if (previousLabel?.text || previousLabel?.html) {
        $out += '        <span class="nhsuk-u-visually-hidden">:</span>\n<span class="nhsuk-pagination__page">';
        $out += $.print(previousLabel?.html ? $.trim($.trusted(previousLabel?.html)) : $.trim(previousLabel?.text));
        $out += '</span>\n';
      }
      $out += '        ';
      $out += $.print($.trim(nhsukIconMacro('arrow-left')));
      $out += '\n</a>\n</li>\n';
    }
    if (next?.href) {
      $out +=
        '    <li class="nhsuk-pagination-item--next">\n<a class="nhsuk-pagination__link nhsuk-pagination__link--next" href="';
      $out += $.print(next?.href);
      $out += '" rel="next"';
      $out += $.print(nhsukAttributesMacro(next?.attributes));
      $out += '>\n<span class="nhsuk-pagination__title">\n';
      if (next?.html) {
        $out += '          ';
        $out += $.print($.trim($.trusted(next?.html)));
        $out += '\n';
      } else {
        if (next?.text) {
          $out += '          ';
          $out += $.print($.trim(next?.text));
          $out += '\n';
        } else {
          $out += '          Next<span class="nhsuk-u-visually-hidden"> page</span>\n';
        }
      }
      $out += '        </span>\n';
      if (nextLabel?.text || nextLabel?.html) {
        $out += '        <span class="nhsuk-u-visually-hidden">:</span>\n<span class="nhsuk-pagination__page">';
        $out += $.print(nextLabel?.html ? $.trim($.trusted(nextLabel?.html)) : $.trim(nextLabel?.text));
        $out += '</span>\n';
      }
      $out += '        ';
      $out += $.print($.trim(nhsukIconMacro('arrow-right')));
      $out += '\n</a>\n</li>\n';
    }
    $out += '  </ul>\n';
  }
  $out += '</nav>\n';
  return Html.trusted($out);
}

function panelMacro(params: any = {}, caller?: Caller): Html {
  let variant: any, classNames: any, classNamesHeading: any, heading: any;
  let $out = '';
  variant = params?.variant;
  classNames = 'nhsuk-panel';
  classNamesHeading = 'nhsuk-panel__heading';
  heading =
    $.isMapping(params?.heading) && !$.isHtml(params?.heading)
      ? params?.heading
      : {
          text: $.isString(params?.heading) ? params?.heading : params?.titleText,
          html: $.isHtml(params?.heading) ? params?.heading : params?.titleHtml,
          level: params?.headingLevel,
          size: params?.titleSize,
          classes: params?.titleClasses,
        };
  if (variant == 'interruption' && (!params?.classes || !$.contains('nhsuk-panel--interruption', params?.classes))) {
    classNames = `${classNames} nhsuk-panel--${variant}`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  $out += '<div class="';
  $out += $.print(classNames);
  $out += '"';
  if (params?.id) {
    $out += ' id="';
    $out += $.print(params?.id);
    $out += '"';
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n';
  $out += $.print(
    $.trim(
      headingMacro({
        id: heading?.id,
        text: heading?.text,
        html: heading?.html,
        visuallyHiddenText: heading?.visuallyHiddenText,
        caption: heading?.caption,
        href: heading?.href,
        level: heading?.level,
        size: heading?.size,
        sizes: ['m', 'l', 'xl'],
        className: classNamesHeading,
        classPrefix: `${classNamesHeading}--`,
        classes: heading?.classes,
        attributes: heading?.attributes,
      }),
    ),
  );
  $out += '\n';
  if (caller || params?.html || params?.text) {
    $out += '  <div class="nhsuk-panel__body">\n';
    if (caller) {
      $out += $.print(caller());
      $out += '\n';
    } else {
      if (params?.html) {
        $out += '    ';
        $out += $.print($.trim($.trusted(params?.html)));
        $out += '\n';
      } else {
        if (params?.text) {
          $out += '    ';
          $out += $.print(params?.text);
          $out += '\n';
        }
      }
    }
    $out += '  </div>\n';
  }
  $out += '</div>\n';
  return Html.trusted($out);
}

function passwordInputMacro(params: any = {}): Html {
  let classNames: any, classNamesFormGroup: any, id: any, attributesHtml: any, buttonHtml: any;
  let $out = '';
  classNames = 'nhsuk-password-input__input nhsuk-js-password-input-input';
  classNamesFormGroup = 'nhsuk-password-input';
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  if (params?.formGroup?.classes) {
    classNamesFormGroup = `${params?.formGroup?.classes} ${classNamesFormGroup}`;
  }
  id = params?.id ? params?.id : params?.name;
  const $outer57 = $out;
  $out = '';
  $out += $.print(nhsukAttributesMacro({ 'data-module': 'nhsuk-password-input' }));
  $out += $.print(
    nhsukI18nAttributesMacro({
      key: 'show-password',
      message: $.otherwise(params?.showPasswordText, params?.button?.text),
    }),
  );
  $out += $.print(nhsukI18nAttributesMacro({ key: 'hide-password', message: params?.hidePasswordText }));
  $out += $.print(
    nhsukI18nAttributesMacro({
      key: 'show-password-aria-label',
      message: $.otherwise(
        $.otherwise(params?.showPasswordAriaLabel, params?.showPasswordAriaLabelText),
        params?.button?.ariaLabel,
      ),
    }),
  );
  $out += $.print(
    nhsukI18nAttributesMacro({
      key: 'hide-password-aria-label',
      message: $.otherwise(params?.hidePasswordAriaLabel, params?.hidePasswordAriaLabelText),
    }),
  );
  $out += $.print(
    nhsukI18nAttributesMacro({ key: 'password-shown-announcement', message: params?.passwordShownAnnouncementText }),
  );
  $out += $.print(
    nhsukI18nAttributesMacro({ key: 'password-hidden-announcement', message: params?.passwordHiddenAnnouncementText }),
  );
  $out += $.print(nhsukAttributesMacro(params?.formGroup?.attributes));
  attributesHtml = $out;
  $out = $outer57;
  const $outer58 = $out;
  $out = '';
  $out += $.print(
    $.trim(
      buttonMacro({
        text: $.otherwise($.otherwise(params?.showPasswordText, params?.button?.text), 'Show'),
        ariaLabel: $.otherwise(
          $.otherwise(
            $.otherwise(params?.showPasswordAriaLabel, params?.showPasswordAriaLabelText),
            params?.button?.ariaLabel,
          ),
          'Show password',
        ),
        id: params?.button?.id,
        href: params?.button?.href,
        name: params?.button?.name,
        value: params?.button?.value,
        type: $.otherwise(params?.button?.type, 'button', true),
        icon: params?.button?.icon,
        small: $.otherwise(params?.button?.small, !params?.large),
        preventDoubleClick: params?.button?.preventDoubleClick,
        disabled: $.otherwise(params?.button?.disabled, params?.disabled),
        classes: `nhsuk-password-input__toggle nhsuk-js-password-input-toggle${params?.button?.classes ? ` ${params?.button?.classes}` : ''}`,
        attributes: { 'aria-controls': id, hidden: { value: true, optional: true } },
        variant: $.otherwise(params?.button?.variant, 'secondary'),
      }),
    ),
  );
  $out += '\n';
  if (params?.formGroup?.afterInput) {
    $out += $.print(
      params?.formGroup?.afterInput?.html
        ? $.trim($.trusted(params?.formGroup?.afterInput?.html))
        : params?.formGroup?.afterInput?.text,
    );
    $out += '\n';
  }
  buttonHtml = $out;
  $out = $outer58;
  $out += $.print(
    $.trim(
      inputMacro({
        label: params?.label,
        hint: params?.hint,
        errorMessage: params?.errorMessage,
        id: id,
        name: params?.name,
        value: params?.value,
        type: 'password',
        prefix: params?.prefix,
        suffix: params?.suffix,
        code: params?.code,
        width: params?.width,
        large: params?.large,
        spellcheck: false,
        autocomplete: params?.autocomplete ? params?.autocomplete : 'current-password',
        autocapitalize: 'none',
        disabled: params?.disabled,
        describedBy: params?.describedBy,
        classes: classNames,
        attributes: params?.attributes,
        inputWrapper: params?.inputWrapper,
        formGroup: {
          classes: classNamesFormGroup,
          attributes: attributesHtml,
          beforeInput: params?.formGroup?.beforeInput,
          afterInput: { html: buttonHtml },
        },
      }),
    ),
  );
  $out += '\n';
  return Html.trusted($out);
}

function radiosMacro(params: any = {}): Html {
  let classNames: any,
    classNamesFormGroup: any,
    hint: any,
    errorMessage: any,
    idPrefix: any,
    describedBy: any,
    hasFieldset: any,
    innerHtml: any,
    hintId: any,
    errorId: any;
  let $out = '';
  classNames = 'nhsuk-radios';
  classNamesFormGroup = 'nhsuk-form-group';
  hint =
    $.isMapping(params?.hint) && !$.isHtml(params?.hint)
      ? params?.hint
      : {
          text: $.isString(params?.hint) ? params?.hint : undefined,
          html: $.isHtml(params?.hint) ? params?.hint : undefined,
        };
  errorMessage =
    $.isMapping(params?.errorMessage) && !$.isHtml(params?.errorMessage)
      ? params?.errorMessage
      : {
          text: $.isString(params?.errorMessage) ? params?.errorMessage : undefined,
          html: $.isHtml(params?.errorMessage) ? params?.errorMessage : undefined,
        };
  if (params?.small && (!params?.classes || !$.contains('nhsuk-radios--small', params?.classes))) {
    classNames = `${classNames} nhsuk-radios--small`;
  }
  if (params?.inline && (!params?.classes || !$.contains('nhsuk-radios--inline', params?.classes))) {
    classNames = `${classNames} nhsuk-radios--inline`;
  }
  if (errorMessage?.text || errorMessage?.html || params?.errorMessage == true) {
    classNamesFormGroup = `${classNamesFormGroup} nhsuk-form-group--error`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  if (params?.formGroup?.classes) {
    classNamesFormGroup = `${classNamesFormGroup} ${params?.formGroup?.classes}`;
  }
  idPrefix = params?.idPrefix ? params?.idPrefix : params?.name;
  describedBy = params?.fieldset?.describedBy ? params?.fieldset?.describedBy : '';
  hasFieldset = params?.fieldset ? true : false;
  const _radioItem = (params?: any, item?: any, index?: any): Html => {
    let itemLabel: any,
      itemHint: any,
      itemId: any,
      conditionalId: any,
      isChecked: any,
      hasHint: any,
      itemHintId: any,
      itemClasses: any;
    let $out = '';
    itemLabel =
      $.isMapping(item?.label) && !$.isHtml(item?.label)
        ? item?.label
        : {
            text: $.isString(item?.label) ? item?.label : undefined,
            html: $.isHtml(item?.label) ? item?.label : undefined,
          };
    itemHint =
      $.isMapping(item?.hint) && !$.isHtml(item?.hint)
        ? item?.hint
        : {
            text: $.isString(item?.hint) ? item?.hint : undefined,
            html: $.isHtml(item?.hint) ? item?.hint : undefined,
          };
    itemId = item?.id ? item?.id : `${idPrefix}${index > 1 ? `-${index}` : ''}`;
    conditionalId = `conditional-${itemId}`;
    if (item?.divider) {
      $out += '    <div class="nhsuk-radios__divider">';
      $out += $.print(item?.divider);
      $out += '</div>\n';
    } else {
      isChecked = $.otherwise(
        item?.checked,
        params?.value ? item?.value == params?.value && item?.checked != false : false,
        true,
      );
      hasHint = itemHint?.text || itemHint?.html ? true : '';
      itemHintId = $.otherwise(itemHint?.id, `${itemId}-item-hint`);
      itemClasses = `nhsuk-radios__input${item?.classes ? ` ${item?.classes}` : ''}`;
      $out += '    <div class="nhsuk-radios__item">\n<input class="';
      $out += $.print(itemClasses);
      $out += '" id="';
      $out += $.print(itemId);
      $out += '" name="';
      $out += $.print(params?.name);
      $out += '" type="radio" value="';
      $out += $.print(item?.value);
      $out += '"';
      $out += $.print(isChecked ? ' checked' : '');
      $out += $.print(item?.disabled || (item?.disabled != false && params?.disabled) ? ' disabled' : '');
      if (item?.conditional?.html) {
        $out += ' data-aria-controls="';
        $out += $.print(conditionalId);
        $out += '"';
      }
      if (hasHint) {
        $out += ' aria-describedby="';
        $out += $.print(itemHintId);
        $out += '"';
      }
      $out += $.print(nhsukAttributesMacro(item?.attributes));
      $out += '>\n';
      $out += $.print(
        $.trim(
          labelMacro({
            html: $.otherwise(itemLabel?.html, item?.html),
            text: $.otherwise(itemLabel?.text, item?.text),
            visuallyHiddenText: itemLabel?.visuallyHiddenText,
            id: itemLabel?.id,
            for: itemId,
            classes: `nhsuk-radios__label${itemLabel?.classes ? ` ${itemLabel?.classes}` : ''}`,
            attributes: itemLabel?.attributes,
          }),
        ),
      );
      $out += '\n';
      if (hasHint) {
        $out += '      ';
        $out += $.print(
          $.trim(
            hintMacro({
              html: itemHint?.html,
              text: itemHint?.text,
              id: $.otherwise(itemHint?.id, itemHintId),
              classes: `nhsuk-radios__hint${itemHint?.classes ? ` ${itemHint?.classes}` : ''}`,
              attributes: itemHint?.attributes,
            }),
          ),
        );
        $out += '\n';
      }
      $out += '    </div>\n';
      if (item?.conditional?.html) {
        $out += '    <div class="nhsuk-radios__conditional';
        if (!isChecked) {
          $out += ' nhsuk-radios__conditional--hidden';
        }
        $out += '" id="';
        $out += $.print(conditionalId);
        $out += '">\n';
        $out += $.print($.trim($.trusted(item?.conditional?.html)));
        $out += '\n</div>\n';
      }
    }
    return Html.trusted($out);
  };
  const $outer59 = $out;
  $out = '';
  if (hint?.text || hint?.html) {
    hintId = $.otherwise(hint?.id, `${idPrefix}-hint`);
    describedBy = $.trim(`${describedBy} ${hintId}`);
    $out += '  ';
    $out += $.print(
      $.trim(
        hintMacro({
          html: hint?.html,
          text: hint?.text,
          id: $.otherwise(hint?.id, hintId),
          classes: hint?.classes,
          attributes: hint?.attributes,
        }),
      ),
    );
    $out += '\n';
  }
  if (errorMessage?.text || errorMessage?.html) {
    errorId = $.otherwise(errorMessage?.id, `${idPrefix}-error`);
    describedBy = $.trim(`${describedBy} ${errorId}`);
    $out += '  ';
    $out += $.print(
      $.trim(
        errorMessageMacro({
          html: errorMessage?.html,
          text: errorMessage?.text,
          visuallyHiddenText: errorMessage?.visuallyHiddenText,
          id: $.otherwise(errorMessage?.id, errorId),
          classes: errorMessage?.classes,
          attributes: errorMessage?.attributes,
        }),
      ),
    );
    $out += '\n';
  }
  $out += '  <div';
  $out += $.print(
    nhsukAttributesMacro({
      class: classNames,
      id: { value: params?.id, optional: true },
      'data-module': 'nhsuk-radios',
    }),
  );
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n';
  if (params?.formGroup?.beforeInputs) {
    $out += '    ';
    $out += $.print(
      params?.formGroup?.beforeInputs?.html
        ? $.trim($.trusted(params?.formGroup?.beforeInputs?.html))
        : params?.formGroup?.beforeInputs?.text,
    );
    $out += '\n';
  }
  {
    const $list60: any[] = $.items(params?.items);
    for (const [$index61, item] of $list60.entries()) {
      const loop = $.loopAt($index61, $list60.length);
      if (item) {
        $out += $.print(_radioItem(params, item, loop?.index));
      }
    }
  }
  if (params?.formGroup?.afterInputs) {
    $out += '    ';
    $out += $.print(
      params?.formGroup?.afterInputs?.html
        ? $.trim($.trusted(params?.formGroup?.afterInputs?.html))
        : params?.formGroup?.afterInputs?.text,
    );
    $out += '\n';
  }
  $out += '  </div>\n';
  innerHtml = $out;
  $out = $outer59;
  $out += '<div class="';
  $out += $.print(classNamesFormGroup);
  $out += '"';
  $out += $.print(nhsukAttributesMacro(params?.formGroup?.attributes));
  $out += '>\n';
  if (hasFieldset) {
    $out += '  ';
    $out += $.print(
      $.trim(
        fieldsetMacro({
          legend: params?.fieldset?.legend,
          html: $.trim(innerHtml),
          id: params?.fieldset?.id,
          role: params?.fieldset?.role,
          describedBy: describedBy,
          classes: params?.fieldset?.classes,
          attributes: params?.fieldset?.attributes,
        }),
      ),
    );
    $out += '\n';
  } else {
    $out += '  ';
    $out += $.print($.trim($.trusted(innerHtml)));
    $out += '\n';
  }
  $out += '</div>\n';
  return Html.trusted($out);
}

function scrollMacro(params: any = {}, caller?: Caller): Html {
  let variant: any, classNames: any;
  let $out = '';
  variant = params?.variant;
  classNames = 'nhsuk-scroll';
  if (variant == 'reverse' && (!params?.classes || !$.contains('nhsuk-scroll--reverse', params?.classes))) {
    classNames = `${classNames} nhsuk-scroll--${variant}`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  $out += '<div';
  $out += $.print(
    nhsukAttributesMacro({
      class: classNames,
      id: { value: params?.id, optional: true },
      'data-module': 'nhsuk-scroll',
    }),
  );
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n<div class="nhsuk-scroll__content" role="region"';
  if (params?.labelledBy) {
    $out += ' aria-labelledby="';
    $out += $.print(params?.labelledBy);
    $out += '"';
  }
  $out += '>\n';
  if (caller) {
    $out += $.print(caller());
    $out += '\n';
  } else {
    if (params?.html) {
      $out += '    ';
      $out += $.print($.trim($.trusted(params?.html)));
      $out += '\n';
    } else {
      if (params?.text) {
        $out += '    <p>';
        $out += $.print($.trim(params?.text));
        $out += '</p>\n';
      }
    }
  }
  $out += '  </div>\n</div>\n';
  return Html.trusted($out);
}

function searchInputMacro(params: any = {}): Html {
  let classNames: any,
    classNamesInput: any,
    classNamesInputWrapper: any,
    classNamesButton: any,
    id: any,
    afterInputHtml: any;
  let $out = '';
  classNames = 'nhsuk-search-input';
  classNamesInput = 'nhsuk-search-input__input';
  classNamesInputWrapper = 'nhsuk-search-input__wrapper';
  classNamesButton = 'nhsuk-search-input__button';
  if (params?.large && (!params?.classes || !$.contains('nhsuk-search-input--large', params?.classes))) {
    classNames = `${classNames} nhsuk-search-input--large`;
  }
  if (params?.classes) {
    classNamesInput = `${classNamesInput} ${params?.classes}`;
  }
  if (params?.button?.classes) {
    classNamesButton = `${classNamesButton} ${params?.button?.classes}`;
  }
  if (params?.inputWrapper?.classes) {
    classNamesInputWrapper = `${classNamesInputWrapper} ${params?.inputWrapper?.classes}`;
  }
  if (params?.formGroup?.classes) {
    classNames = `${classNames} ${params?.formGroup?.classes}`;
  }
  id = params?.id ? params?.id : params?.name;
  const $outer62 = $out;
  $out = '';
  if (!$.contains(params?.button, ['', null, false])) {
    $out += $.print(
      $.trim(
        buttonMacro({
          html: params?.button?.html,
          text: params?.button?.text,
          ariaLabel: $.otherwise(params?.button?.ariaLabel, 'Search'),
          id: params?.button?.id,
          href: params?.button?.href,
          name: params?.button?.name,
          value: params?.button?.value,
          type: $.otherwise(params?.button?.type, 'submit', true),
          icon: $.otherwise(params?.button?.icon, 'search'),
          small: $.otherwise(params?.button?.small, !params?.large),
          preventDoubleClick: params?.button?.preventDoubleClick,
          disabled: $.otherwise(params?.button?.disabled, params?.disabled),
          classes: classNamesButton,
          attributes: params?.button?.attributes,
          variant: params?.button?.variant,
        }),
      ),
    );
    $out += '\n';
  }
  if (params?.formGroup?.afterInput) {
    $out += $.print(
      params?.formGroup?.afterInput?.html
        ? $.trim($.trusted(params?.formGroup?.afterInput?.html))
        : params?.formGroup?.afterInput?.text,
    );
    $out += '\n';
  }
  afterInputHtml = $out;
  $out = $outer62;
  $out += $.print(
    $.trim(
      inputMacro({
        label: params?.label,
        hint: params?.hint,
        errorMessage: params?.errorMessage,
        id: id,
        name: params?.name,
        value: params?.value,
        placeholder: params?.placeholder,
        type: $.otherwise(params?.type, 'search'),
        prefix: params?.prefix,
        suffix: params?.suffix,
        code: params?.code,
        width: params?.width,
        large: params?.large,
        spellcheck: params?.spellcheck,
        inputmode: params?.inputmode,
        autocomplete: $.otherwise(params?.autocomplete, 'off'),
        autocapitalize: params?.autocapitalize,
        disabled: params?.disabled,
        describedBy: params?.describedBy,
        classes: classNamesInput,
        attributes: params?.attributes,
        inputWrapper: { classes: classNamesInputWrapper, attributes: params?.inputWrapper?.attributes },
        formGroup: {
          classes: classNames,
          attributes: params?.formGroup?.attributes,
          beforeInput: params?.formGroup?.beforeInput,
          afterInput: { html: afterInputHtml },
        },
      }),
    ),
  );
  $out += '\n';
  return Html.trusted($out);
}

function selectMacro(params: any = {}): Html {
  let classNames: any,
    classNamesFormGroup: any,
    label: any,
    hint: any,
    errorMessage: any,
    describedBy: any,
    id: any,
    hasBeforeInput: any,
    hasAfterInput: any,
    hintId: any,
    errorId: any;
  let $out = '';
  classNames = 'nhsuk-select';
  classNamesFormGroup = 'nhsuk-form-group';
  label =
    $.isMapping(params?.label) && !$.isHtml(params?.label)
      ? params?.label
      : {
          text: $.isString(params?.label) ? params?.label : undefined,
          html: $.isHtml(params?.label) ? params?.label : undefined,
        };
  hint =
    $.isMapping(params?.hint) && !$.isHtml(params?.hint)
      ? params?.hint
      : {
          text: $.isString(params?.hint) ? params?.hint : undefined,
          html: $.isHtml(params?.hint) ? params?.hint : undefined,
        };
  errorMessage =
    $.isMapping(params?.errorMessage) && !$.isHtml(params?.errorMessage)
      ? params?.errorMessage
      : {
          text: $.isString(params?.errorMessage) ? params?.errorMessage : undefined,
          html: $.isHtml(params?.errorMessage) ? params?.errorMessage : undefined,
        };
  if (errorMessage?.text || errorMessage?.html || params?.errorMessage == true) {
    classNames = `${classNames} nhsuk-select--error`;
    classNamesFormGroup = `${classNamesFormGroup} nhsuk-form-group--error`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  if (params?.formGroup?.classes) {
    classNamesFormGroup = `${classNamesFormGroup} ${params?.formGroup?.classes}`;
  }
  describedBy = params?.describedBy ? params?.describedBy : '';
  id = params?.id ? params?.id : params?.name;
  hasBeforeInput =
    params?.formGroup?.beforeInput && (params?.formGroup?.beforeInput?.text || params?.formGroup?.beforeInput?.html)
      ? true
      : false;
  hasAfterInput =
    params?.formGroup?.afterInput && (params?.formGroup?.afterInput?.text || params?.formGroup?.afterInput?.html)
      ? true
      : false;
  const _selectElement = (params?: any): Html => {
    let $out = '';
    $out += '<select class="';
    $out += $.print(classNames);
    $out += '" id="';
    $out += $.print(id);
    $out += '" name="';
    $out += $.print(params?.name);
    $out += '"';
    if (params?.disabled) {
      $out += ' disabled';
    }
    if (describedBy) {
      $out += ' aria-describedby="';
      $out += $.print(describedBy);
      $out += '"';
    }
    $out += $.print(nhsukAttributesMacro(params?.attributes));
    $out += '>\n';
    {
      let effectiveValue: any;
      const $list63: any[] = $.items(params?.items);
      for (const item of $list63) {
        if (item?.divider) {
          $out += '    <hr>\n';
        } else {
          if (item) {
            effectiveValue = $.otherwise(item?.value, item?.text);
            $out += '    <option';
            if (!(item?.value === undefined)) {
              $out += ' value="';
              $out += $.print(item?.value);
              $out += '"';
            }
            $out += $.print(
              $.otherwise(
                item?.selected,
                params?.value ? effectiveValue == params?.value && item?.selected != false : false,
                true,
              )
                ? ' selected'
                : '',
            );
            $out += $.print(item?.disabled ? ' disabled' : '');
            $out += $.print(nhsukAttributesMacro(item?.attributes));
            $out += '>';
            $out += $.print(item?.text);
            $out += '</option>\n';
          }
        }
      }
    }
    $out += '  </select>';
    return Html.trusted($out);
  };
  $out += '<div class="';
  $out += $.print(classNamesFormGroup);
  $out += '"';
  $out += $.print(nhsukAttributesMacro(params?.formGroup?.attributes));
  $out += '>\n';
  $out += $.print(
    $.trim(
      labelMacro({
        html: label?.html,
        text: label?.text,
        visuallyHiddenText: label?.visuallyHiddenText,
        caption: label?.caption,
        id: label?.id,
        for: $.otherwise(label?.for, id),
        size: label?.size,
        heading: label?.heading,
        isPageHeading: label?.isPageHeading,
        classes: label?.classes,
        attributes: label?.attributes,
      }),
    ),
  );
  $out += '\n';
  if (hint?.text || hint?.html) {
    hintId = $.otherwise(hint?.id, `${id}-hint`);
    describedBy = $.trim(`${describedBy} ${hintId}`);
    $out += '  ';
    $out += $.print(
      $.trim(
        hintMacro({
          html: hint?.html,
          text: hint?.text,
          id: $.otherwise(hint?.id, hintId),
          classes: hint?.classes,
          attributes: hint?.attributes,
        }),
      ),
    );
    $out += '\n';
  }
  if (errorMessage?.text || errorMessage?.html) {
    errorId = $.otherwise(errorMessage?.id, `${id}-error`);
    describedBy = $.trim(`${describedBy} ${errorId}`);
    $out += '  ';
    $out += $.print(
      $.trim(
        errorMessageMacro({
          html: errorMessage?.html,
          text: errorMessage?.text,
          visuallyHiddenText: errorMessage?.visuallyHiddenText,
          id: $.otherwise(errorMessage?.id, errorId),
          classes: errorMessage?.classes,
          attributes: errorMessage?.attributes,
        }),
      ),
    );
    $out += '\n';
  }
  if (hasBeforeInput || hasAfterInput || params?.inputWrapper?.classes || params?.inputWrapper?.attributes) {
    $out += '  <div class="nhsuk-input-wrapper';
    if (params?.inputWrapper?.classes) {
      $out += ' ';
      $out += $.print(params?.inputWrapper?.classes);
    }
    $out += '"';
    $out += $.print(nhsukAttributesMacro(params?.inputWrapper?.attributes));
    $out += '>\n';
    if (hasBeforeInput) {
      $out += $.print(
        params?.formGroup?.beforeInput?.html
          ? $.trim($.trusted(params?.formGroup?.beforeInput?.html))
          : params?.formGroup?.beforeInput?.text,
      );
      $out += '\n';
    }
    $out += '    ';
    $out += $.print(_selectElement(params));
    $out += '\n';
    if (hasAfterInput) {
      $out += $.print(
        params?.formGroup?.afterInput?.html
          ? $.trim($.trusted(params?.formGroup?.afterInput?.html))
          : params?.formGroup?.afterInput?.text,
      );
      $out += '\n';
    }
    $out += '  </div>\n';
  } else {
    $out += '  ';
    $out += $.print(_selectElement(params));
    $out += '\n';
  }
  $out += '</div>\n';
  return Html.trusted($out);
}

function skipLinkMacro(params: any = {}, caller?: Caller): Html {
  let classNames: any;
  let $out = '';
  classNames = 'nhsuk-skip-link';
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  $out += '<a';
  $out += $.print(
    nhsukAttributesMacro({
      class: classNames,
      id: { value: params?.id, optional: true },
      'data-module': 'nhsuk-skip-link',
      href: $.otherwise(params?.href, '#maincontent', true),
    }),
  );
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n';
  if (caller) {
    $out += $.print(caller());
    $out += '\n';
  } else {
    if (params?.html) {
      $out += '  ';
      $out += $.print($.trim($.trusted(params?.html)));
      $out += '\n';
    } else {
      $out += '  ';
      $out += $.print($.trim($.otherwise(params?.text, 'Skip to main content', true)));
      $out += '\n';
    }
  }
  $out += '</a>\n';
  return Html.trusted($out);
}

function summaryListRowMacro(params: any = {}, parent: any = {}): Html {
  let classNames: any,
    classNamesKey: any,
    classNamesValue: any,
    classNamesActions: any,
    key: any,
    value: any,
    actions: any;
  let $out = '';
  classNames = 'nhsuk-summary-list__row';
  classNamesKey = 'nhsuk-summary-list__key';
  classNamesValue = 'nhsuk-summary-list__value';
  classNamesActions = 'nhsuk-summary-list__actions';
  key =
    $.isMapping(params?.key) && !$.isHtml(params?.key)
      ? params?.key
      : {
          text: $.isString(params?.key) ? params?.key : undefined,
          html: $.isHtml(params?.key) ? params?.key : undefined,
        };
  value =
    $.isMapping(params?.value) && !$.isHtml(params?.value)
      ? params?.value
      : {
          text: $.isString(params?.value) ? params?.value : undefined,
          html: $.isHtml(params?.value) ? params?.value : undefined,
        };
  actions = params?.actions && $.isIterable(params?.actions) ? $.list($.select(params?.actions, $.isMapping)) : [];
  actions =
    params?.actions?.items && !$.size(actions) ? $.list($.select(params?.actions?.items, $.isMapping)) : actions;
  if (parent?.hasActions && !$.size(actions)) {
    classNames = `${classNames} nhsuk-summary-list__row--no-actions`;
  }
  if (
    params?.border === false &&
    !(params?.classes && $.contains('nhsuk-summary-list__row--no-border', params?.classes)) &&
    !(
      parent?.params?.classes &&
      ($.contains('nhsuk-summary-list--no-border', parent?.params?.classes) ||
        $.contains('nhsuk-summary-list--no-last-row-border', parent?.params?.classes))
    ) &&
    !(parent?.params?.lastRowBorder === false && parent?.loop?.last)
  ) {
    classNames = `${classNames} nhsuk-summary-list__row--no-border`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  if (key?.width && (!key?.classes || !$.contains(`nhsuk-u-width-${key?.width}`, key?.classes))) {
    classNamesKey = `${classNamesKey} nhsuk-u-width-${key?.width}`;
  }
  if (key?.classes) {
    classNamesKey = `${classNamesKey} ${key?.classes}`;
  }
  if (value?.width && (!value?.classes || !$.contains(`nhsuk-u-width-${value?.width}`, value?.classes))) {
    classNamesValue = `${classNamesValue} nhsuk-u-width-${value?.width}`;
  }
  if (value?.classes) {
    classNamesValue = `${classNamesValue} ${value?.classes}`;
  }
  if (
    params?.actions?.width &&
    (!params?.actions?.classes || !$.contains(`nhsuk-u-width-${params?.actions?.width}`, params?.actions?.classes))
  ) {
    classNamesActions = `${classNamesActions} nhsuk-u-width-${params?.actions?.width}`;
  }
  if (params?.actions?.classes) {
    classNamesActions = `${classNamesActions} ${params?.actions?.classes}`;
  }
  $out += '<div class="';
  $out += $.print(classNames);
  $out += '"';
  if (params?.id) {
    $out += ' id="';
    $out += $.print(params?.id);
    $out += '"';
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n<dt class="';
  $out += $.print(classNamesKey);
  $out += '"';
  if (key?.id) {
    $out += ' id="';
    $out += $.print(key?.id);
    $out += '"';
  }
  $out += $.print(nhsukAttributesMacro(key?.attributes));
  $out += '>\n';
  if (key?.html) {
    $out += '    ';
    $out += $.print($.trim($.trusted(key?.html)));
    $out += '\n';
  } else {
    if (key?.text) {
      $out += '    ';
      $out += $.print($.trim(key?.text));
      $out += '\n';
    }
  }
  $out += '  </dt>\n<dd class="';
  $out += $.print(classNamesValue);
  $out += '"';
  if (value?.id) {
    $out += ' id="';
    $out += $.print(value?.id);
    $out += '"';
  }
  $out += $.print(nhsukAttributesMacro(value?.attributes));
  $out += '>\n';
  if (value?.html) {
    $out += '    ';
    $out += $.print($.trim($.trusted(value?.html)));
    $out += '\n';
  } else {
    if (value?.text) {
      $out += '    ';
      $out += $.print($.trim(value?.text));
      $out += '\n';
    }
  }
  $out += '  </dd>\n';
  if ($.size(actions)) {
    $out += '  <dd class="';
    $out += $.print(classNamesActions);
    $out += '"';
    if (params?.actions?.id) {
      $out += ' id="';
      $out += $.print(params?.actions?.id);
      $out += '"';
    }
    $out += $.print(nhsukAttributesMacro(params?.actions?.attributes));
    $out += '>\n';
    if ($.size(actions) == 1) {
      $out += $.print($.trim(cardActionMacro(actions?.[0], { params: parent?.params?.card })));
      $out += '\n';
    } else {
      $out += '    <ul class="nhsuk-summary-list__actions-list">\n';
      {
        const $list65: any[] = $.items(actions);
        for (const action of $list65) {
          $out += '      <li class="nhsuk-summary-list__actions-list-item">\n';
          $out += $.print($.trim(cardActionMacro(action, { params: parent?.params?.card })));
          $out += '\n</li>\n';
        }
      }
      $out += '    </ul>\n';
    }
    $out += '  </dd>\n';
  }
  $out += '</div>\n';
  return Html.trusted($out);
}

function summaryListMacro(params: any = {}, caller?: Caller): Html {
  let classNames: any, rows: any, hasActions: any, summaryListHtml: any;
  let $out = '';
  classNames = 'nhsuk-summary-list';
  if (params?.border === false && !(params?.classes && $.contains('nhsuk-summary-list--no-border', params?.classes))) {
    classNames = `${classNames} nhsuk-summary-list--no-border`;
  } else {
    if (
      params?.lastRowBorder === false &&
      !(params?.classes && $.contains('nhsuk-summary-list--no-last-row-border', params?.classes))
    ) {
      classNames = `${classNames} nhsuk-summary-list--no-last-row-border`;
    }
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  rows = params?.rows ? $.list($.select(params?.rows, $.isMapping)) : [];
  hasActions = false;
  {
    const $list67: any[] = $.items(rows);
    for (const row of $list67) {
      hasActions = $.size(row?.actions?.items) ? true : hasActions;
    }
  }
  const $outer69 = $out;
  $out = '';
  $out += '<dl class="';
  $out += $.print(classNames);
  $out += '"';
  if (params?.id) {
    $out += ' id="';
    $out += $.print(params?.id);
    $out += '"';
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n';
  if (caller) {
    $out += $.print(caller());
    $out += '\n';
  } else {
    if (params?.html) {
      $out += '  ';
      $out += $.print($.trim($.trusted(params?.html)));
      $out += '\n';
    } else {
      {
        const $list70: any[] = $.items(rows);
        for (const [$index71, row] of $list70.entries()) {
          const loop = $.loopAt($index71, $list70.length);
          $out += $.print(
            $.trim(
              summaryListRowMacro(row, {
                params: params,
                loop: loop,
                rows: rows,
                classNames: classNames,
                hasActions: hasActions,
              }),
            ),
          );
          $out += '\n';
        }
      }
    }
  }
  $out += '</dl>';
  summaryListHtml = $out;
  $out = $outer69;
  if (params?.card) {
    $out += $.print(
      cardMacro(params?.card, (): Html => {
        let $out = '';
        $out += '    ';
        $out += $.print($.trim($.trusted(summaryListHtml)));
        return Html.trusted($out);
      }),
    );
  } else {
    $out += $.print($.trim($.trusted(summaryListHtml)));
    $out += '\n';
  }
  return Html.trusted($out);
}

function tableMacro(params: any = {}): Html {
  let variant: any,
    classNames: any,
    classNamesCaption: any,
    caption: any,
    headingCaption: any,
    head: any,
    rows: any,
    isSortable: any,
    isSortableOnServer: any,
    captionId: any,
    captionVisuallyHiddenText: any,
    attributesHtml: any,
    tableHtml: any,
    cardHeading: any;
  let $out = '';
  variant = params?.variant;
  classNames = 'nhsuk-table';
  classNamesCaption = 'nhsuk-table__caption';
  caption =
    $.isMapping(params?.caption) && !$.isHtml(params?.caption)
      ? params?.caption
      : {
          text: $.isString(params?.caption) ? params?.caption : undefined,
          html: $.isHtml(params?.caption) ? params?.caption : undefined,
          size: params?.captionSize,
          classes: params?.captionClasses,
        };
  headingCaption =
    $.isMapping(caption?.caption) && !$.isHtml(caption?.caption)
      ? caption?.caption
      : {
          text: $.isString(caption?.caption) ? caption?.caption : undefined,
          html: $.isHtml(caption?.caption) ? caption?.caption : undefined,
        };
  if (
    variant == 'reverse' &&
    (!params?.classes ||
      (!$.contains('nhsuk-table--reverse', params?.classes) &&
        !$.contains('nhsuk-table-responsive--reverse', params?.classes)))
  ) {
    classNames = `${classNames} nhsuk-table--${variant}`;
  }
  if (params?.compact && (!params?.classes || !$.contains('nhsuk-table--compact', params?.classes))) {
    classNames = `${classNames} nhsuk-table--compact`;
  }
  if (params?.responsive && (!params?.classes || !$.contains('nhsuk-table--responsive', params?.classes))) {
    classNames = `${classNames} nhsuk-table--responsive`;
  }
  if (params?.border === false && !(params?.classes && $.contains('nhsuk-table--no-border', params?.classes))) {
    classNames = `${classNames} nhsuk-table--no-border`;
  } else {
    if (
      params?.lastRowBorder === false &&
      !(params?.classes && $.contains('nhsuk-table--no-last-row-border', params?.classes))
    ) {
      classNames = `${classNames} nhsuk-table--no-last-row-border`;
    }
  }
  head = $.size(params?.head) ? params?.head : [];
  rows = $.size(params?.rows) ? $.select(params?.rows, $.isIterable) : [];
  isSortable = false;
  isSortableOnServer = false;
  $out += '\n';
  {
    const $list72: any[] = $.items(head);
    for (const item of $list72) {
      isSortable = item?.sort ? true : isSortable;
      isSortableOnServer = isSortable && item?.href ? true : isSortableOnServer;
    }
  }
  if (isSortable && (!params?.classes || !$.contains('nhsuk-table--sortable', params?.classes))) {
    classNames = `${classNames} nhsuk-table--sortable`;
  }
  if (params?.striped && (!params?.classes || !$.contains('nhsuk-table--striped', params?.classes))) {
    classNames = `${classNames} nhsuk-table--striped`;
  }
  if (params?.classes || params?.tableClasses) {
    classNames = `${classNames} ${params?.classes || params?.tableClasses}`;
  }
  captionId = $.otherwise(
    $.otherwise(caption?.id, params?.scroll && params?.id ? `${params?.id}-caption` : undefined),
    params?.scroll && caption?.text
      ? `table-${$.truncate($.lower($.replace(caption?.text, ' ', '-')), 40, true, '')}-caption`
      : undefined,
  );
  captionVisuallyHiddenText = $.otherwise(
    params?.caption?.visuallyHiddenText,
    $.contains('nhsuk-table--sortable', classNames) ? 'Column headers are sortable' : undefined,
  );
  const $outer74 = $out;
  $out = '';
  $out += $.print(
    nhsukAttributesMacro({
      class: classNames,
      id: { value: params?.id, optional: true },
      'data-module': {
        value: $.contains('nhsuk-table--sortable', classNames) && !isSortableOnServer ? 'nhsuk-table' : false,
        optional: true,
      },
    }),
  );
  $out += $.print(nhsukI18nAttributesMacro({ key: 'sort-announcement', message: params?.sortAnnouncementText }));
  $out += $.print(nhsukI18nAttributesMacro({ key: 'ascending', message: params?.ascendingText }));
  $out += $.print(nhsukI18nAttributesMacro({ key: 'descending', message: params?.descendingText }));
  $out += $.print(nhsukAttributesMacro({ role: { value: params?.responsive ? 'table' : false, optional: true } }));
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  attributesHtml = $out;
  $out = $outer74;
  const _tableValue = (item?: any): Html => {
    let visuallyHiddenText: any;
    let $out = '';
    visuallyHiddenText = item?.visuallyHiddenText;
    if (item?.html || item?.text) {
      if (visuallyHiddenText) {
        visuallyHiddenText = ` ${visuallyHiddenText}`;
      }
      if (item?.html) {
        $out += $.print($.trusted(item?.html));
      } else {
        if (item?.text) {
          $out += $.print(item?.text);
        }
      }
    }
    if (visuallyHiddenText) {
      $out += '<span class="nhsuk-u-visually-hidden">';
      $out += $.print(visuallyHiddenText);
      $out += '</span>';
    }
    return Html.trusted($out);
  };
  const _tableCell = (item?: any, parent?: any): Html => {
    let element: any, classNameCell: any, classNamesCell: any, isHeader: any, isResponsive: any, innerHtml: any;
    let $out = '';
    element = item?.element ? $.lower(item?.element) : 'td';
    classNameCell = element == 'th' ? 'nhsuk-table__header' : 'nhsuk-table__cell';
    classNamesCell = classNameCell;
    if (
      item?.format == 'numeric' &&
      (!item?.classes || !$.contains(`${classNameCell}--${item?.format}`, item?.classes))
    ) {
      classNamesCell = `${classNamesCell} ${classNameCell}--${item?.format}`;
    }
    if (
      item?.align &&
      $.contains(item?.align, ['left', 'centre', 'right']) &&
      (!item?.classes ||
        (!$.contains('nhsuk-u-text-align-left', item?.classes) &&
          !$.contains('nhsuk-u-text-align-centre', item?.classes) &&
          !$.contains('nhsuk-u-text-align-right', item?.classes)))
    ) {
      classNamesCell = `${classNamesCell} nhsuk-u-text-align-${item?.align}`;
    }
    if (item?.width && (!item?.classes || !$.contains(`nhsuk-u-width-${item?.width}`, item?.classes))) {
      classNamesCell = `${classNamesCell} nhsuk-u-width-${item?.width}`;
    }
    if (item?.classes) {
      classNamesCell = `${classNamesCell} ${item?.classes}`;
    }
    $out += '<';
    $out += $.print(element);
    $out += $.print(
      nhsukAttributesMacro({
        class: classNamesCell,
        scope: { value: item?.scope, optional: true },
        role: { value: item?.role, optional: true },
        colspan: { value: item?.colspan, optional: true },
        rowspan: { value: item?.rowspan, optional: true },
      }),
    );
    $out += $.print(nhsukAttributesMacro(item?.attributes));
    $out += '>\n';
    isHeader = parent?.items === head;
    isResponsive = parent?.params?.responsive ? true : false;
    const $outer75 = $out;
    $out = '';
    if (item?.href) {
      $out += '    <a class="nhsuk-link" href="';
      $out += $.print(item?.href);
      $out += '">';
      $out += $.print($.trim($.trusted(_tableValue(item))));
      $out += '</a>\n';
    } else {
      $out += $.print($.trim($.trusted(_tableValue(item))));
    }
    innerHtml = $out;
    $out = $outer75;
    if (isResponsive && !isHeader && (parent?.header || item?.header)) {
      $out += '  <span class="nhsuk-table__heading" aria-hidden="true">';
      $out += $.print(
        $.trim(
          $.trusted(
            _tableValue({
              text: $.otherwise(parent?.header?.text, item?.header),
              html: parent?.header?.html,
              visuallyHiddenText: parent?.header?.visuallyHiddenText,
            }),
          ),
        ),
      );
      $out += ' </span>';
      if (item?.html) {
        $out += '<span>';
        $out += $.print($.trim($.trusted(innerHtml)));
        $out += '</span>\n';
      } else {
        $out += $.print($.trim($.trusted(innerHtml)));
        $out += '\n';
      }
    } else {
      $out += '  ';
      $out += $.print($.trim($.trusted(innerHtml)));
      $out += '\n';
    }
    $out += '</';
    $out += $.print(element);
    $out += '>\n';
    return Html.trusted($out);
  };
  const $outer76 = $out;
  $out = '';
  $out += '<table';
  $out += $.print($.trusted(attributesHtml));
  $out += '>\n';
  if (caption?.text || caption?.html) {
    $out += '  ';
    $out += $.print(
      $.trim(
        headingMacro({
          id: captionId,
          text: caption?.text,
          html: caption?.html,
          visuallyHiddenText: captionVisuallyHiddenText ? `(${captionVisuallyHiddenText})` : undefined,
          caption: {
            id: headingCaption?.id,
            text: headingCaption?.text,
            html: headingCaption?.html,
            placement:
              !headingCaption?.placement || $.contains(headingCaption?.placement, ['start', 'end'])
                ? headingCaption?.placement
                : undefined,
            size: $.otherwise(headingCaption?.size, caption?.size),
            classes: headingCaption?.classes,
            attributes: headingCaption?.attributes,
          },
          size: caption?.size,
          sizes: ['s', 'm', 'l', 'xl'],
          className: classNamesCaption,
          classPrefix: `${classNamesCaption}--`,
          classes: caption?.classes,
          attributes: caption?.attributes,
          element: 'caption',
        }),
      ),
    );
    $out += '\n';
  }
  if ($.size(head)) {
    $out += '  <thead class="nhsuk-table__head"';
    if (params?.responsive) {
      $out += ' role="rowgroup"';
    }
    $out += '>\n<tr class="nhsuk-table__row"';
    if (params?.responsive) {
      $out += ' role="row"';
    }
    $out += '>\n';
    {
      let header: any, sort: any, sortNext: any;
      const $list77: any[] = $.items(head);
      for (const [$index78, item] of $list77.entries()) {
        const loop = $.loopAt($index78, $list77.length);
        if ($.isString(item) || $.isMapping(item)) {
          header =
            $.isMapping(item) && !$.isHtml(item)
              ? item
              : { text: $.isString(item) ? item : undefined, html: $.isHtml(item) ? item : undefined };
          sort = $.isString(header?.sort) ? header?.sort : header?.sort == true ? 'none' : undefined;
          sortNext = $.isString(header?.sortNext) ? header?.sortNext : undefined;
          $out += $.print(
            $.trim(
              _tableCell(
                {
                  text: header?.text,
                  html: header?.html,
                  visuallyHiddenText: header?.visuallyHiddenText,
                  format: header?.format,
                  href: header?.href,
                  scope: 'col',
                  role: params?.responsive ? 'columnheader' : undefined,
                  colspan: !params?.responsive ? header?.colspan : undefined,
                  rowspan: header?.rowspan,
                  align: header?.align,
                  width: header?.width,
                  classes: header?.classes,
                  attributes: `${nhsukAttributesMacro({ 'data-sort': { value: sort && isSortable ? true : false, optional: true }, 'data-sort-next': { value: sortNext && isSortable && !isSortableOnServer ? sortNext : false, optional: true }, 'aria-sort': { value: sort && sort != 'none' && isSortable ? sort : false, optional: true } })}${nhsukAttributesMacro(header?.attributes)}`,
                  element: 'th',
                },
                { params: params, loop: loop, row: head },
              ),
            ),
          );
          $out += '\n';
        }
      }
    }
    $out += '    </tr>\n</thead>\n';
  }
  $out += '  <tbody class="nhsuk-table__body">\n';
  {
    const $list79: any[] = $.items(rows);
    for (const row of $list79) {
      $out += '    <tr class="nhsuk-table__row"';
      if (params?.responsive) {
        $out += ' role="row"';
      }
      $out += '>\n';
      {
        let itemHead: any, header: any, data: any;
        const $list81: any[] = $.items(row);
        for (const [$index82, item] of $list81.entries()) {
          const loop = $.loopAt($index82, $list81.length);
          if ($.isString(item) || $.isMapping(item)) {
            itemHead = head?.[loop?.index0];
            header =
              $.isMapping(itemHead) && !$.isHtml(itemHead)
                ? itemHead
                : {
                    text: $.isString(itemHead) ? itemHead : undefined,
                    html: $.isHtml(itemHead) ? itemHead : undefined,
                  };
            data =
              $.isMapping(item) && !$.isHtml(item)
                ? item
                : { text: $.isString(item) ? item : undefined, html: $.isHtml(item) ? item : undefined };
            $out += $.print(
              $.trim(
                _tableCell(
                  {
                    text: data?.text,
                    html: data?.html,
                    visuallyHiddenText: data?.visuallyHiddenText,
                    format: $.otherwise(data?.format, header?.format),
                    href: data?.href,
                    scope: loop?.first && params?.firstCellIsHeader ? 'row' : undefined,
                    role: params?.responsive
                      ? loop?.first && params?.firstCellIsHeader
                        ? 'rowheader'
                        : 'cell'
                      : undefined,
                    colspan: !params?.responsive ? data?.colspan : undefined,
                    rowspan: data?.rowspan,
                    align: $.otherwise(
                      data?.align,
                      data?.format == 'string' && header?.format == 'numeric' ? 'right' : header?.align,
                    ),
                    width: data?.width,
                    classes: data?.classes,
                    attributes: `${nhsukAttributesMacro({ 'data-sort-value': { value: data?.sortValue ? data?.sortValue : false, optional: true } })}${nhsukAttributesMacro(data?.attributes)}`,
                    element: loop?.first && params?.firstCellIsHeader ? 'th' : 'td',
                  },
                  { params: params, loop: loop, row: row, header: header },
                ),
              ),
            );
            $out += '\n';
          }
        }
      }
      $out += '    </tr>\n';
    }
  }
  $out += '  </tbody>\n</table>';
  tableHtml = $out;
  $out = $outer76;
  if (params?.scroll) {
    tableHtml = $.trim(scrollMacro({ html: tableHtml, labelledBy: captionId, variant: variant }));
  }
  if (params?.card || params?.panel) {
    cardHeading =
      $.isMapping(params?.card?.heading) && !$.isHtml(params?.card?.heading)
        ? params?.card?.heading
        : {
            text: $.isString(params?.card?.heading) ? params?.card?.heading : params?.heading,
            html: $.isHtml(params?.card?.heading) ? params?.card?.heading : undefined,
            level: params?.headingLevel,
          };
    $out += $.print(
      cardMacro(
        {
          id: params?.card?.id,
          heading: cardHeading,
          href: params?.card?.href,
          actions: params?.card?.actions,
          classes: $.otherwise(params?.panelClasses, params?.card?.classes),
          attributes: params?.card?.attributes,
          variant: $.otherwise(params?.card?.variant, params?.panel ? 'feature' : undefined),
        },
        (): Html => {
          let $out = '';
          $out += '    ';
          $out += $.print($.trim($.trusted(tableHtml)));
          return Html.trusted($out);
        },
      ),
    );
  } else {
    $out += $.print($.trim($.trusted(tableHtml)));
    $out += '\n';
  }
  return Html.trusted($out);
}

function tabsMacro(params: any = {}): Html {
  let classNames: any, idPrefix: any;
  let $out = '';
  classNames = 'nhsuk-tabs';
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  const _tabListItem = (_params?: any, item?: any, index?: any): Html => {
    let tabPanelId: any;
    let $out = '';
    tabPanelId = item?.id ? item?.id : `${idPrefix}-${index}`;
    $out += '<li class="nhsuk-tabs__list-item';
    if (index == 1) {
      $out += ' nhsuk-tabs__list-item--selected';
    }
    $out += '">\n<a class="nhsuk-tabs__tab" href="#';
    $out += $.print(tabPanelId);
    $out += '"';
    $out += $.print(nhsukAttributesMacro(item?.attributes));
    $out += '>\n';
    $out += $.print(item?.label);
    $out += '\n</a>\n</li>\n';
    return Html.trusted($out);
  };
  const _tabPanel = (_params?: any, item?: any, index?: any): Html => {
    let tabPanelId: any;
    let $out = '';
    tabPanelId = item?.id ? item?.id : `${idPrefix}-${index}`;
    $out += '<div class="nhsuk-tabs__panel';
    if (index > 1) {
      $out += ' nhsuk-tabs__panel--hidden';
    }
    $out += '" id="';
    $out += $.print(tabPanelId);
    $out += '"';
    $out += $.print(nhsukAttributesMacro(item?.panel?.attributes));
    $out += '>\n';
    if (item?.panel?.html) {
      $out += '  ';
      $out += $.print($.trim($.trusted(item?.panel?.html)));
      $out += '\n';
    } else {
      if (item?.panel?.text) {
        $out += '  <p>';
        $out += $.print($.trim(item?.panel?.text));
        $out += '</p>\n';
      }
    }
    $out += '</div>\n';
    return Html.trusted($out);
  };
  idPrefix = params?.idPrefix ? params?.idPrefix : params?.id;
  $out += '<div';
  $out += $.print(
    nhsukAttributesMacro({ class: classNames, id: { value: params?.id, optional: true }, 'data-module': 'nhsuk-tabs' }),
  );
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n';
  $out += $.print(
    $.trim(
      headingMacro({
        text: $.otherwise($.otherwise(params?.visuallyHiddenText, params?.title), 'Contents'),
        level: 2,
        className: 'nhsuk-tabs__heading',
      }),
    ),
  );
  $out += '\n';
  if ($.size(params?.items)) {
    $out += '  <ul class="nhsuk-tabs__list">\n';
    {
      const $list83: any[] = $.items(params?.items);
      for (const [$index84, item] of $list83.entries()) {
        const loop = $.loopAt($index84, $list83.length);
        if (item) {
          $out += $.print($.trim(_tabListItem(params, item, loop?.index)));
          $out += '\n';
        }
      }
    }
    $out += '  </ul>\n';
    {
      const $list85: any[] = $.items(params?.items);
      for (const [$index86, item] of $list85.entries()) {
        const loop = $.loopAt($index86, $list85.length);
        if (item) {
          $out += $.print($.trim(_tabPanel(params, item, loop?.index)));
          $out += '\n';
        }
      }
    }
  }
  $out += '</div>\n';
  return Html.trusted($out);
}

function tagMacro(params: any = {}, caller?: Caller): Html {
  let classNames: any;
  let $out = '';
  classNames = 'nhsuk-tag';
  if (
    params?.colour &&
    $.contains(params?.colour, [
      'white',
      'grey',
      'green',
      'aqua-green',
      'blue',
      'purple',
      'pink',
      'red',
      'orange',
      'yellow',
    ]) &&
    (!params?.classes ||
      (!$.contains('nhsuk-tag--white', params?.classes) &&
        !$.contains('nhsuk-tag--grey', params?.classes) &&
        !$.contains('nhsuk-tag--green', params?.classes) &&
        !$.contains('nhsuk-tag--aqua-green', params?.classes) &&
        !$.contains('nhsuk-tag--blue', params?.classes) &&
        !$.contains('nhsuk-tag--purple', params?.classes) &&
        !$.contains('nhsuk-tag--pink', params?.classes) &&
        !$.contains('nhsuk-tag--red', params?.classes) &&
        !$.contains('nhsuk-tag--orange', params?.classes) &&
        !$.contains('nhsuk-tag--yellow', params?.classes)))
  ) {
    classNames = `${classNames} nhsuk-tag--${params?.colour}`;
  }
  if (params?.colour === false && (!params?.classes || !$.contains('nhsuk-tag--no-colour', params?.classes))) {
    classNames = `${classNames} nhsuk-tag--no-colour`;
  }
  if (params?.border === false && (!params?.classes || !$.contains('nhsuk-tag--no-border', params?.classes))) {
    classNames = `${classNames} nhsuk-tag--no-border`;
  }
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  $out += '<strong class="';
  $out += $.print(classNames);
  $out += '"';
  if (params?.id) {
    $out += ' id="';
    $out += $.print(params?.id);
    $out += '"';
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n';
  if (caller) {
    $out += $.print(caller());
    $out += '\n';
  } else {
    if (params?.html) {
      $out += '  ';
      $out += $.print($.trim($.trusted(params?.html)));
      $out += '\n';
    } else {
      if (params?.text) {
        $out += '  ';
        $out += $.print($.trim(params?.text));
        $out += '\n';
      }
    }
  }
  $out += '</strong>\n';
  return Html.trusted($out);
}

function taskListMacro(params: any = {}): Html {
  let classNames: any, idPrefix: any;
  let $out = '';
  classNames = 'nhsuk-task-list';
  if (params?.classes) {
    classNames = `${classNames} ${params?.classes}`;
  }
  idPrefix = params?.idPrefix ? params?.idPrefix : 'task-list';
  const _taskListItem = (_params?: any, item?: any, index?: any): Html => {
    let hintId: any, statusId: any, itemHeading: any, itemHint: any, itemStatus: any;
    let $out = '';
    hintId = `${idPrefix}-${index}-hint`;
    statusId = `${idPrefix}-${index}-status`;
    itemHeading =
      $.isMapping(item?.heading) && !$.isHtml(item?.heading)
        ? item?.heading
        : {
            text: $.isString(item?.heading) ? item?.heading : item?.title?.text,
            html: $.isHtml(item?.heading) ? item?.heading : item?.title?.html,
            classes: item?.title?.classes,
          };
    itemHint =
      $.isMapping(item?.hint) && !$.isHtml(item?.hint)
        ? item?.hint
        : {
            text: $.isString(item?.hint) ? item?.hint : undefined,
            html: $.isHtml(item?.hint) ? item?.hint : undefined,
          };
    itemStatus =
      $.isMapping(item?.status) && !$.isHtml(item?.status)
        ? item?.status
        : {
            text: $.isString(item?.status) ? item?.status : undefined,
            html: $.isHtml(item?.status) ? item?.status : undefined,
          };
    $out += '  <li class="nhsuk-task-list__item';
    if (item?.href) {
      $out += ' nhsuk-task-list__item--with-link';
    }
    if (item?.classes) {
      $out += ' ';
      $out += $.print(item?.classes);
    }
    $out += '">\n<div class="nhsuk-task-list__name-and-hint">\n';
    $out += $.print(
      $.trim(
        headingMacro({
          id: itemHeading?.id,
          text: itemHeading?.text,
          html: itemHeading?.html,
          visuallyHiddenText: itemHeading?.visuallyHiddenText,
          className: item?.href ? 'nhsuk-task-list__link' : '',
          classes: `${item?.href ? 'nhsuk-link' : ''}${itemHeading?.classes ? itemHeading?.classes : ''}`,
          attributes: `${nhsukAttributesMacro({ href: { value: $.otherwise(item?.href, false), optional: true }, 'aria-describedby': { value: item?.href ? `${itemHint?.text || itemHint?.html ? `${hintId} ` : ''}${statusId}` : false, optional: true } })}${nhsukAttributesMacro(itemHeading?.attributes)}`,
          element: item?.href ? 'a' : 'div',
        }),
      ),
    );
    $out += '\n';
    if (itemHint?.text || itemHint?.html) {
      $out += '      <div class="nhsuk-task-list__hint" id="';
      $out += $.print(hintId);
      $out += '">\n';
      if (itemHint?.html) {
        $out += '        ';
        $out += $.print($.trim($.trusted(itemHint?.html)));
        $out += '\n';
      } else {
        if (itemHint?.text) {
          $out += '        ';
          $out += $.print($.trim(itemHint?.text));
          $out += '\n';
        }
      }
      $out += '      </div>\n';
    }
    $out += '    </div>\n<div class="nhsuk-task-list__status';
    if (itemStatus?.classes) {
      $out += ' ';
      $out += $.print(itemStatus?.classes);
    }
    $out += '" id="';
    $out += $.print(statusId);
    $out += '">\n';
    if (itemStatus?.tag) {
      $out += '      ';
      $out += $.print($.trim(tagMacro(itemStatus?.tag)));
      $out += '\n';
    } else {
      if (itemStatus?.html) {
        $out += '      ';
        $out += $.print($.trim($.trusted(itemStatus?.html)));
        $out += '\n';
      } else {
        if (itemStatus?.text) {
          $out += '      ';
          $out += $.print($.trim(itemStatus?.text));
          $out += '\n';
        }
      }
    }
    $out += '    </div>\n</li>';
    return Html.trusted($out);
  };
  $out += '<ul class="';
  $out += $.print(classNames);
  $out += '"';
  if (params?.id) {
    $out += ' id="';
    $out += $.print(params?.id);
    $out += '"';
  }
  $out += $.print(nhsukAttributesMacro(params?.attributes));
  $out += '>\n';
  {
    const $list87: any[] = $.items(params?.items);
    for (const [$index88, item] of $list87.entries()) {
      const loop = $.loopAt($index88, $list87.length);
      $out += $.print(item ? _taskListItem(params, item, loop?.index) : '');
      $out += '\n';
    }
  }
  $out += '</ul>\n';
  return Html.trusted($out);
}

function warningCalloutMacro(params: any = {}, caller?: Caller): Html {
  let heading: any, card: any, outerCaller: any;
  let $out = '';
  heading =
    $.isMapping(params?.heading) && !$.isHtml(params?.heading)
      ? params?.heading
      : {
          text: $.isString(params?.heading) ? params?.heading : undefined,
          html: $.isHtml(params?.heading) ? params?.heading : undefined,
        };
  card = {
    id: params?.id,
    heading: {
      id: heading?.id,
      text: heading?.text,
      html: heading?.html,
      visuallyHiddenText:
        heading?.text && !($.contains('Important', heading?.text) || $.contains('important', heading?.text))
          ? $.otherwise($.otherwise(heading?.visuallyHiddenText, params?.visuallyHiddenText), 'Important', true)
          : undefined,
      level: $.otherwise($.otherwise(heading?.level, params?.headingLevel), 3),
      classes: $.otherwise(heading?.classes, params?.headingClasses),
      attributes: heading?.attributes,
    },
    description: { text: params?.text, html: params?.html },
    actions: params?.actions,
    classes: params?.classes,
    attributes: params?.attributes,
    variant: 'warning',
  };
  if (caller) {
    outerCaller = caller;
    $out += $.print(
      cardMacro(card, (): Html => {
        let $out = '';
        $out += $.print(outerCaller());
        return Html.trusted($out);
      }),
    );
  } else {
    $out += $.print($.trim(cardMacro(card)));
    $out += '\n';
  }
  return Html.trusted($out);
}
