/** Every file in an installer bears the first second of 2026 (UTC): the same sources make the same bytes on any day. */
export const BUILT_AT = 1_767_225_600;
