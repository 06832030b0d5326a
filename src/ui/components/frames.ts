import type { ComponentType } from 'react';
import type { Channel } from '../../core/scenario/model.ts';
import { ChatFrame } from './ChatFrame.tsx';
import { DocumentFrame } from './DocumentFrame.tsx';
import { EventFrame } from './EventFrame.tsx';
import type { FrameProps } from './Frame.tsx';
import { MailFrame } from './MailFrame.tsx';
import { MeetingFrame } from './MeetingFrame.tsx';
import { PhoneFrame } from './PhoneFrame.tsx';
import { TalkFrame } from './TalkFrame.tsx';

/** Which page form a channel has. */
export const frames: Readonly<Record<Channel, ComponentType<FrameProps>>> = {
  talk: TalkFrame,
  phone: PhoneFrame,
  mail: MailFrame,
  document: DocumentFrame,
  chat: ChatFrame,
  meeting: MeetingFrame,
  event: EventFrame,
};
