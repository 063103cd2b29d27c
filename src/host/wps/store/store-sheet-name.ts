/** 记录表: the very hidden sheet that keeps our record where WPS keeps no custom XML part; it is no sheet to anybody else. */
export const STORE_SHEET = '_ziping_record';
