import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { ProblemError } from '../http/problem.ts';
import { type Changing, ChangingParam } from '../http/changing.ts';
import { Access } from '../http/access-rule.ts';
import { Asking } from './asking.ts';
import type { Identity } from './identity.ts';
import { UserAdministration } from './user-administration.ts';
import { type User, UserRepository } from './user.repository.ts';
import { UserItem, UserList, UserWithPassword } from './users.answer.ts';
import { NewUser, UserChange } from './users.parameters.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Accounts, for administrators. */
@ApiTags('users')
@Controller('users')
@Access(['administrator'])
export class UsersController {
  constructor(
    @Inject(UserRepository) private readonly users: UserRepository,
    @Inject(UserAdministration) private readonly administration: UserAdministration,
  ) {}

  @Get()
  @ApiOkResponse({ type: UserList })
  async list(): Promise<UserList> {
    return { users: (await this.users.all()).map(toItem) };
  }

  @Post()
  @ApiCreatedResponse({ type: UserWithPassword })
  async add(@Asking() by: Identity, @Body() fields: NewUser): Promise<UserWithPassword> {
    const { id, password } = await this.administration.add(by, fields);
    return { user: toItem(await this.existing(id)), password };
  }

  @Patch(':id')
  @ApiParam({ name: 'id' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'Version that the change is made from' })
  @ApiOkResponse({ type: UserItem })
  async change(
    @Asking() by: Identity,
    @ChangingParam() { id, version }: Changing,
    @Body() fields: UserChange,
  ): Promise<UserItem> {
    const user = await this.existing(id);
    await this.administration.change(by, { ...user, version }, fields);
    return toItem(await this.existing(id));
  }

  /** A new initial password. */
  @Post(':id/password')
  @ApiCreatedResponse({ type: UserWithPassword })
  async resetPassword(@Asking() by: Identity, @Param('id') id: string): Promise<UserWithPassword> {
    const password = await this.administration.resetPassword(by, await this.existing(id));
    return { user: toItem(await this.existing(id)), password };
  }

  @Delete(':id/second-factor')
  @HttpCode(204)
  @ApiNoContentResponse()
  async removeSecondFactor(@Asking() by: Identity, @Param('id') id: string): Promise<void> {
    await this.administration.removeSecondFactor(by, await this.existing(id));
  }

  private async existing(id: string): Promise<User> {
    const user = uuid.test(id) ? await this.users.find(id) : null;
    if (!user) throw new ProblemError('not-found', 'There is no such account');
    return user;
  }
}

function toItem(user: User): UserItem {
  const { name, displayName, email, active, secondFactor, demonstration, version, rights } = user;
  return {
    id: user.userId,
    name,
    displayName,
    ...(email !== null && { email }),
    active,
    external: user.externalSubject !== null,
    secondFactor,
    demonstration,
    version,
    rights,
  };
}
