import type { Sentences } from './message';

/** What the session says about profiles that were changed on this machine. */
export const taskpaneRulesSessionSentences = {
  'own.damaged': { zh: '本机保存的口径读不出来，已原样留在浏览器的存储中，没有采用其中任何内容。有导出的文件可以重新导入。', en: 'The profiles kept on this machine cannot be read. They were left in the browser’s storage as they are, and nothing of them is used. Import them again from exported files.' },
  'own.someUnread': { zh: '本机保存的口径中有 {count} 个读不出来或编号重复，没有采用，已原样保留。有导出的文件可以重新导入。', en: 'Profiles kept on this machine that cannot be read, or whose ids are taken: {count}. They are not used and were left as they are. Import them again from exported files.' },
  'own.notKept': { zh: '浏览器没有保存这次修改（存储已满或被关闭）。关闭页面前请先导出。', en: 'The browser did not keep this change (its storage is full or switched off). Export the profile before you close the page.' },
  'own.tooMany': { zh: '本机最多保存 {most} 个口径。请先导出并删除不用的，再试一次。', en: 'This machine keeps at most {most} profiles. Export and delete those you do not need, then try again.' },
  'own.copyName': { zh: '{name}（本单位 {number}）', en: '{name} (our unit, {number})' },
  'own.notTaken': { zh: '没有导入“{file}”：有 {count} 处毛病，列在下面。更正后再导入。', en: '“{file}” was not imported. Its faults ({count}) are listed below; mend them and import it again.' },
  'own.known': { zh: '这个口径已经有了：{name}', en: 'This profile is here already: {name}' },
  'own.taken': { zh: '已导入：{name}', en: 'Imported: {name}' },
  'own.takenRenamed': { zh: '已导入：{name}。原编号已有别的口径，改用 {id}。', en: 'Imported: {name}. Its id belongs to another profile, so it is {id} here.' },
  'own.recordedGone': { zh: '这张表上次选用的口径“{id}”不在本机。请导入它，或另选一个口径。', en: 'The profile “{id}” that was chosen for this form is not on this machine. Import it, or choose another one.' },
  'own.recordedLocalGone': { zh: '这张表上次选用的是本地修改的口径“{id}”（指纹 {hash}），它不在本机。请导入它，或另选一个口径。', en: 'This form was held against “{id}”, changed locally (fingerprint {hash}), which is not on this machine. Import it, or choose another profile.' },
  'own.recordedOther': { zh: '这张表上次选用“{id}”时，它的指纹是 {hash}；本机的同名口径是 {now}，内容不同。请导入当时的口径，或确认按现在的核算。', en: 'When “{id}” was chosen for this form its fingerprint was {hash}; the one on this machine is {now} and says something else. Import the earlier one, or confirm that the present one is meant.' },
} as const satisfies Sentences;
