import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { roles } from '@tilbudsvifte/contract';
import { Asking } from '../../access/asking.ts';
import type { Identity } from '../../access/identity.ts';
import { Access } from '../../http/access-rule.ts';
import { ProblemError } from '../../http/problem.ts';
import { MessagesRead } from '../alerts.parameters.ts';
import { MessageRepository, type StoredMessage } from './message.repository.ts';
import { type AlertMessage, AlertMessageList } from './messages.answer.ts';
import { ReadableMessages } from './readable-messages.ts';

/** One's own messages. */
@ApiTags('alerts')
@Controller('alerts/messages')
@Access(roles)
export class MessagesController {
  constructor(
    @Inject(MessageRepository) private readonly messages: MessageRepository,
    @Inject(ReadableMessages) private readonly readable: ReadableMessages,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Own messages, newest first.' })
  @ApiOkResponse({ type: AlertMessageList })
  async list(@Asking() by: Identity): Promise<AlertMessageList> {
    const messages = await this.readable.among(by, await this.messages.of(by.userId));
    return { unread: messages.filter(({ read }) => !read).length, messages: messages.map(toMessage) };
  }

  /** Some or all, read or unread again. */
  @Post('read')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mark own messages as read, or as unread again.' })
  @ApiOkResponse({ type: AlertMessageList })
  async setRead(
    @Asking() by: Identity,
    @Body() { messages, read = true }: MessagesRead,
  ): Promise<AlertMessageList> {
    await this.messages.setRead(by.userId, read, messages);
    return this.list(by);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(@Asking() by: Identity, @Param('id') id: string): Promise<void> {
    if (!(await this.messages.remove(by.userId, id)))
      throw new ProblemError('not-found', 'There is no such message');
  }
}

function toMessage({
  user: _,
  content,
  language: __,
  attempts: ___,
  mailSaid,
  ...rest
}: StoredMessage): AlertMessage {
  return { ...rest, ...content, ...(mailSaid !== '' && rest.mail !== 'sent' && { mailSaid }) };
}
