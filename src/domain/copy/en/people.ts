/** Hours, leave, preferences and what admins set for everybody. */
export const people = {
  'people.unknown': 'I cannot find that person in this workspace.',

  'hours.title': 'Your hours',
  'hours.line': 'Your working hours are {hours} in *{zone}*, where it is {clock}.',
  'hours.line_no_zone':
    'Your working hours are {hours}, but I do not know your time zone. Set one in your Slack profile, or here: {example}.',
  'hours.saved': 'Saved. {line}',
  'hours.about':
    'set your working hours, or any part of them; alone it shows them, `hours reset` goes back to the default',
  'hours.nothing_given': 'Write some hours, such as `09:00-17:00 mon-fri`.',
  'hours.change_button': 'Change',
  'hours.modal_title': 'Your hours',
  'hours.when_label': 'When you work',
  'hours.when_hint':
    'Hours and days, such as 09:00-17:00 mon-fri. Several stretches with commas; 22:00-06:00 is a night shift.',
  'hours.zone_label': 'Time zone',
  'hours.zone_hint': 'Empty follows your Slack profile. Otherwise a name such as Europe/Lisbon.',
  'hours.region_label': 'Public holidays of',
  'hours.region_hint':
    'A country or region, such as JP or DE-BY. Empty follows the workspace; none is for no holidays.',
  'hours.unknown_zone': 'I do not know the time zone “{zone}”. Write a name such as Europe/Lisbon.',
  'hours.unknown_region':
    'I do not know the holidays of “{region}”. Write a country or region code such as JP, US-CA or DE-BY, or none.',

  'pings.label': 'Outside your hours',
  'pings.line': 'Outside your hours: *{choice}*. {what}',
  'pings.any_time': 'Ping me any time',
  'pings.urgent_only': 'Only what is urgent',
  'pings.hold_all': 'Hold everything for me',
  'pings.any_time_what': 'Nobody is told that you are off-hours.',
  'pings.urgent_only_what': 'People are told kindly that you are away, and urgent messages may pass.',
  'pings.hold_all_what': 'People are told kindly that you are away, even when they mark a message as urgent.',
  'pings.about': 'what may reach you outside your hours',
  'pings.unreadable':
    'Write `/daybreak pings any time`, `/daybreak pings only urgent` or `/daybreak pings hold everything`.',
  'pings.saved': 'Saved. {line}',

  'leave.title': 'Leave',
  'leave.none': 'No leave planned.',
  'leave.range': '{from} to {to}',
  'leave.next_day_off': 'Next day off: *{day}*, {name}.',
  'leave.line': 'Away *{days}*.',
  'leave.saved': 'Saved: you are away *{days}*. I hold what people send you until you are back.',
  'leave.saved_no_zone':
    'Saved: you are away *{days}*. I do not know your time zone yet, so nothing is held for you: `/daybreak hours Europe/Lisbon` sets it.',
  'leave.cancelled': 'Done: no leave is planned any more.',
  'leave.removed': 'Done: that leave is gone.',
  'leave.about': 'say when you are on leave; alone it shows it, `away off` takes it all back',
  'leave.unreadable':
    'I could not find the days in “{typed}”. Try `/daybreak away 12 Dec - 2 Jan`, `/daybreak away until Friday` or `/daybreak away 2026-12-12 - 2027-01-02`.',
  'leave.wrong_way_round': 'The last day comes before the first.',
  'leave.past': 'Those days are past.',
  'leave.too_far': 'That is more than three years ahead.',
  'leave.too_many': 'I can remember up to {most} stretches of leave. Remove one first, on my Home tab.',
  'leave.add_button': 'Add leave',
  'leave.remove_button': 'Remove',
  'leave.modal_title': 'Your leave',
  'leave.first_label': 'First day away',
  'leave.last_label': 'Last day away',
  'leave.status': 'Your Slack status says that you are away until {until}.',
  'leave.dnd': 'Your Slack notifications are paused until {until}.',

  'workspace.title': 'The workspace',
  'workspace.line':
    'Everybody who chose nothing else works {hours}. Public holidays: {region}. Company days: {count, plural, =0 {none} one {#} other {#}}.',
  'workspace.no_region': 'none',
  'workspace.edit_button': 'Workspace settings',
  'workspace.modal_title': 'Workspace settings',
  'workspace.hours_label': 'Working hours by default',
  'workspace.region_label': 'Public holidays by default',
  'workspace.rounding_label': 'Deliveries land on',
  'workspace.rounding_0': 'the minute the day starts',
  'workspace.rounding': 'a full {minutes, number} minutes',
  'workspace.days_label': 'Company days',
  'workspace.days_hint':
    'One a line: the day and what it is called, such as 2026-12-24 Christmas Eve. Nobody works then.',
  'workspace.bad_day': 'I could not read “{line}”. Write the day first, such as 2026-12-24 Christmas Eve.',
  'workspace.too_many_days': 'I can remember up to {most} company days.',
  'workspace.only_admins': 'Only admins and owners of this workspace can change its settings.',
  'workspace.saved': 'Saved.',
  'workspace.about': 'for admins: default hours, public holidays and company days',
} as const;
