import { type CalendarDate, parseCalendarDate } from "@/lib/domain/calendar-date";

/** A calendar date as PostgreSQL's DATE columns travel through Prisma: midnight UTC of that day. */
export function toDateColumn(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00.000Z`);
}

/** The calendar date a DATE column holds. */
export function fromDateColumn(value: Date): CalendarDate {
  return parseCalendarDate(value.toISOString().slice(0, 10));
}

export function toOptionalDateColumn(date: CalendarDate | null): Date | null {
  return date === null ? null : toDateColumn(date);
}

export function fromOptionalDateColumn(value: Date | null): CalendarDate | null {
  return value === null ? null : fromDateColumn(value);
}
