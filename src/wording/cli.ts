import type { Sentences } from './message';

/** 命令行. */
export const cliSentences = {
  'cli.usage': {
    zh: `自评通 {version} 项目支出绩效自评表的核算、填报与审核，全部在本机完成

用法
  ziping inspect FILE…                识别自评表：哪一格是什么，依据是什么
  ziping assess FILE…                 按口径核算每一行，并列出审核发现
  ziping fill FILE… -o OUT            另存一份，只填空白的得分、比率、小计、总分、等级
  ziping check FILE|FOLDER… [--report OUT]   审核；没有错误返回 0，有错误返回 1，无法审核返回 2
  ziping report FILE --kind opinion|self-check|sentences [-o OUT]   审核意见表、自检单（.xlsx 为 A4 纸面，其他为文字）、报告参考文字
  ziping compare OLD NEW              退回前后两份：已改、新出现、仍在
  ziping explain FILE --cell 'Sheet!H12'   某一格的得分是怎么来的
  ziping exercise FILE --seed N [--kind blank|errors] [-o OUT] [--answers OUT2]   练习卷和答案卷；编号相同，题目相同
  ziping exercise mark FILE [-o OUT]  批改填好的练习卷
  ziping profiles [list | show ID | card ID -o FILE | lint FILE… | new ID --extends ID -o FILE]
  ziping profiles compare FILE --profiles A,B[,C,D]   同一张表按几个口径各算一遍，差在哪一步

选项
  --profile ID|FILE.json   指定规则口径；不写则按表中依据自动识别
  --accept-defaults        规则留有余地处采用口径的默认值，并逐条说明
  --overwrite              替换与规则不符的数值（不动公式）
  --overwrite-formulas     连同公式一起替换
  --formulas               能写公式处写公式
  --mark                   标出应填而未填偏差原因的单元格
  --of A,B --count N       练习：哪些种类的格或错误，一共几处
  --form ID                练习：工作簿有多张表时用哪一张
  --report OUT             结果另存：.xlsx 为结果表，.sarif、.jsonl 供程序读取，其他为文字
  --files-from LIST        从清单读取文件名，一行一个；- 为标准输入
  --jobs N                 审核用几个线程；不写则有几个核用几个
  --json                   每个文件输出一行 JSON（ziping/1）
  --lang zh|en             输出语言`,
    en: `Ziping {version} scores, fills and checks performance self-evaluation forms, all on this machine

Usage
  ziping inspect FILE…                what was found: which cell means what, and why
  ziping assess FILE…                 score every row under a rule profile and list findings
  ziping fill FILE… -o OUT            write a copy with the empty computed cells filled in
  ziping check FILE|FOLDER… [--report OUT]   exit 0 clean, 1 findings of level error, 2 could not run
  ziping report FILE --kind opinion|self-check|sentences [-o OUT]   opinion and self-check on A4 (.xlsx) or as text, sentences for the report
  ziping compare OLD NEW              a returned form and the one filed again: fixed, new, unchanged
  ziping explain FILE --cell 'Sheet!H12'   how one score came about
  ziping exercise FILE --seed N [--kind blank|errors] [-o OUT] [--answers OUT2]   an exercise and its answers; the same seed, the same exercise
  ziping exercise mark FILE [-o OUT]  mark a filled exercise
  ziping profiles [list | show ID | card ID -o FILE | lint FILE… | new ID --extends ID -o FILE]
  ziping profiles compare FILE --profiles A,B[,C,D]   the same form under several profiles, and where they part

Options
  --profile ID|FILE.json   rule profile; without it the evidence in the form decides
  --accept-defaults        take the profile's default where the rule leaves room, and say so
  --overwrite              replace values that differ from the rule (never formulas)
  --overwrite-formulas     replace formulas as well
  --formulas               write live formulas where possible
  --mark                   mark cells where a reason is missing
  --of A,B --count N       exercise: which kinds of cells or errors, and how many
  --form ID                exercise: which form of a workbook with several
  --report OUT             also write the result: .xlsx a table, .sarif and .jsonl for programs, else text
  --files-from LIST        read file names from a list, one a line; - is standard input
  --jobs N                 threads that review; without it as many as there are cores
  --json                   one line of JSON per file (ziping/1)
  --lang zh|en             language of the output`,
  },
  'cli.unknownCommand': { zh: '没有「{command}」这个命令；用 ziping help 查看用法。', en: 'There is no command “{command}”; see ziping help.' },
  'cli.noFile': { zh: '{command} 需要至少一个文件；用 ziping help 查看用法。', en: '{command} needs at least one file; see ziping help.' },
  'cli.badOption': { zh: '{command} 的选项有误：{detail}。用 ziping help 查看用法。', en: 'An option of {command} is wrong: {detail}. See ziping help.' },
  'cli.badLanguage': { zh: '--lang 只认 zh 和 en，不认「{language}」。', en: '--lang takes zh or en, not “{language}”.' },
  'cli.badSeed': { zh: 'exercise 需要 --seed 和 1 到 {last} 的编号，不认「{seed}」。', en: 'exercise needs --seed and a number from 1 to {last}, not “{seed}”.' },
  'cli.badExerciseKind': { zh: '练习的 --kind 只认 blank、errors，不认「{kind}」。', en: '--kind of an exercise is blank or errors, not “{kind}”.' },
  'cli.badOf': { zh: '--of 不认「{name}」；可写：{known}。', en: '--of does not know “{name}”; it takes {known}.' },
  'cli.badCount': { zh: '--count 要写 1 到 {most} 的数，不认「{count}」。', en: '--count takes a number from 1 to {most}, not “{count}”.' },
  'cli.exerciseForm': { zh: '没有可出题的表「{form}」；工作簿里有：{known}。', en: 'There is no form “{form}” for an exercise; the workbook has {known}.' },
  'cli.notExercise': { zh: '{file} 不是练习卷：里面没有练习底册。请用 ziping exercise 或任务窗格导出的练习卷。', en: '{file} is no exercise: it carries no exercise record. Take one made by ziping exercise or by the pane.' },
  'cli.exerciseDamaged': { zh: '{file} 的练习底册损坏，不能批改。请用没有损坏的练习卷。', en: 'The exercise record of {file} is damaged, so it cannot be marked. Take a copy that is whole.' },
  'cli.exerciseHead': { zh: '{file}：练习卷 {number}，口径 {profile}，共 {count} 题', en: '{file}: exercise {number} by {profile}, {count} tasks' },
  'cli.exerciseTask': { zh: '  {ref} {task}（{points} 分）', en: '  {ref} {task} ({points} points)' },
  'cli.exerciseWritten': { zh: '练习卷已写入 {out}', en: 'Exercise written to {out}' },
  'cli.answersWritten': { zh: '答案卷已写入 {out}', en: 'Answers written to {out}' },
  'cli.markedHead': { zh: '{file}：练习卷 {number}，得 {earned} 分，满分 {of} 分', en: '{file}: exercise {number}, {earned} of {of} points' },
  'cli.markedTask': { zh: '  {mark} {earned}/{points} {ref} {task}：{why}', en: '  {mark} {earned}/{points} {ref} {task}: {why}' },
  'cli.touched': { zh: '  改动 {ref}：{says}', en: '  changed {ref}: {says}' },
  'cli.markingWritten': { zh: '批改单已写入 {out}', en: 'Marking written to {out}' },
  'cli.noOut': { zh: 'fill 需要 -o 指定另存的文件；原文件不会被改动。', en: 'fill needs -o and a file to write; the input is never changed.' },
  'cli.outIsFolder': { zh: '填报多个文件时，-o 须是已有的文件夹：{out}', en: 'With several files -o must be an existing folder: {out}' },
  'cli.outIsInput': { zh: '输出指向原文件 {out}；请另取一个文件名，原文件不会被改动。', en: 'The output names the input {out}; choose another name, the input is never changed.' },
  'cli.outTwice': { zh: '有两个文件会写到同一处 {out}；请分开填报，或改文件名。', en: 'Two files would be written to {out}; fill them apart, or rename one.' },
  'cli.noCell': { zh: "explain 需要一个文件和 --cell，例如 --cell '自评表!H12'。", en: "explain needs one file and --cell, for example --cell 'Sheet1!H12'." },
  'cli.badCell': { zh: "「{cell}」不是单元格地址；写法如 '自评表!H12'。", en: "“{cell}” is no cell; write it like 'Sheet1!H12'." },
  'cli.cellNotComputed': { zh: '{cell} 不是自评表中由规则得出的单元格；可解释的有：{cells}', en: '{cell} is not a computed cell of a form; these can be explained: {cells}' },
  'cli.unknownProfile': { zh: '没有名为「{profile}」的口径；现有：{known}', en: 'There is no profile “{profile}”; there are: {known}' },
  'cli.badSubcommand': { zh: 'profiles 只认 list、show、card、lint、new，不认「{name}」。', en: 'profiles takes list, show, card, lint or new, not “{name}”.' },
  'cli.cardNeeds': { zh: 'profiles card 需要一个口径的 ID 和 -o 文件；文件名以 .html 或 .xlsx 结尾。', en: 'profiles card needs one profile id and -o with a file that ends in .html or .xlsx.' },
  'cli.cardWritten': { zh: '已写出 {id} 的规则卡：{out}', en: 'Wrote the rule cards of {id}: {out}' },
  'cli.newNeeds': { zh: 'profiles new 需要新口径的 ID、--extends 上级口径和 -o 文件。', en: 'profiles new needs an id, --extends with a parent and -o with a file.' },
  'cli.newId': { zh: '「{id}」不能作口径 ID；写法如 440000-guangdong/2024（小写字母、数字、连字符）。', en: '“{id}” is no profile id; write it like 440000-guangdong/2024 (lower-case letters, digits, hyphens).' },
  'cli.newExists': { zh: '{out} 已存在，不会覆盖；请换一个文件名。', en: '{out} exists and is not overwritten; choose another name.' },
  'cli.newWritten': { zh: '已写出 {out}：继承 {parent}，请在 overrides 中逐条列出不同之处并注明来源，然后用 ziping profiles lint {out} 检查。', en: 'Wrote {out}, which extends {parent}. List every difference in overrides with its source, then run ziping profiles lint {out}.' },
  'cli.lintClean': { zh: '{file}：没有问题。', en: '{file}: no fault.' },
  'cli.noForm': { zh: '没有找到自评表。{detail}', en: 'No self-evaluation form was found. {detail}' },
  'cli.nearMiss': { zh: '最接近的是工作表「{sheet}」：{why}。', en: 'The nearest is sheet “{sheet}”: {why}.' },
  'cli.nothingLike': { zh: '各工作表都没有「指标值、完成值、得分」这类表头。', en: 'No sheet has headings such as target, actual value and score.' },
  'cli.undecided': { zh: '无法确定规则口径，请用 --profile 指定。{why}', en: 'The rule profile is undecided; name it with --profile. {why}' },
  'cli.recordDamaged': { zh: '文件中自评通的随档记录无法识别（可能来自更新的版本），未采用，也不会改动它。', en: 'The Ziping record in this file cannot be read (it may be of a later version); it is neither used nor changed.' },
  'cli.form': { zh: '自评表 {id}（{range}）  {project}', en: 'Form {id} ({range})  {project}' },
  'cli.profileUsed': { zh: '规则口径：{name}（{id}，{standing}）', en: 'Rule profile: {name} ({id}, {standing})' },
  'cli.standingDocumented': { zh: '有文件依据', en: 'from the issuing document' },
  'cli.standingSample': { zh: '示例口径，请核对本地文件', en: 'sample profile, check it against your local document' },
  'cli.chosenByPerson': { zh: '口径由人指定', en: 'chosen by a person' },
  'cli.chosenInstead': { zh: '口径由人指定；按表中依据会建议 {suggested}', en: 'chosen by a person; the evidence in the form suggests {suggested}' },
  'cli.why': { zh: '依据：{why}', en: 'Because: {why}' },
  'cli.indicatorCount': { zh: '指标 {count} 条，资金行 {funds} 行，把握 {confidence}%', en: '{count} indicators, {funds} fund rows, confidence {confidence}%' },
  'cli.refused': { zh: '工作表「{sheet}」不是自评表：{why}', en: 'Sheet “{sheet}” is no self-evaluation form: {why}' },
  'cli.totalLine': { zh: '总分 {total}，等级 {grade}', en: 'Total {total}, grade {grade}' },
  'cli.verdict': { zh: '填报 {writtenTotal} {writtenGrade} ｜ 复算 {total} {grade}', en: 'Written {writtenTotal} {writtenGrade} | recomputed {total} {grade}' },
  'cli.counts': { zh: '错误 {errors} · 警告 {warnings} · 提示 {hints}', en: '{errors} errors · {warnings} warnings · {hints} hints' },
  'cli.finding': { zh: '[{level}] {ref} {message}', en: '[{level}] {ref} {message}' },
  'cli.advice': { zh: '        怎么办：{advice}', en: '        What next: {advice}' },
  'cli.kind.fund-rate': { zh: '{label} 执行率', en: '{label}, execution rate' },
  'cli.kind.adjustment-rate': { zh: '{label} 调整率', en: '{label}, adjustment rate' },
  'cli.kind.fund-score': { zh: '{label} 得分', en: '{label}, score' },
  'cli.kind.completion-rate': { zh: '{label} 完成率', en: '{label}, completion rate' },
  'cli.kind.indicator-score': { zh: '{label} 得分', en: '{label}, score' },
  'cli.kind.subtotal': { zh: '{label}', en: '{label}' },
  'cli.kind.total': { zh: '总分', en: 'total' },
  'cli.kind.grade': { zh: '等级', en: 'grade' },
  'cli.level.error': { zh: '错误', en: 'error' },
  'cli.level.warning': { zh: '警告', en: 'warning' },
  'cli.level.hint': { zh: '提示', en: 'hint' },
  'cli.waived': { zh: '已豁免', en: 'waived' },
  'cli.waivedCount': { zh: '另有 {count} 条已豁免，不计入', en: '{count} more are waived and not counted' },
  'cli.waiver': { zh: '        豁免理由：{reason}{text}（{on}）', en: '        Waived because: {reason}{text} ({on})' },
  'cli.toReview': { zh: '待人工', en: 'needs a person' },
  'cli.open': { zh: '待定', en: 'open' },
  'cli.filled': { zh: '{file} → {out}', en: '{file} → {out}' },
  'cli.written': { zh: '已填 {count} 格', en: 'Wrote {count} cells' },
  'cli.writtenCell': { zh: '  {ref} {label} = {shown}', en: '  {ref} {label} = {shown}' },
  'cli.writtenDefault': { zh: '  {ref} {label} = {shown}（采用口径默认值）', en: '  {ref} {label} = {shown} (default of the profile)' },
  'cli.left': { zh: '未填 {count} 格', en: 'Left {count} cells' },
  'cli.leftValue': { zh: '{why}（可用 --overwrite 替换）', en: '{why} (--overwrite replaces it)' },
  'cli.leftFormula': { zh: '{why}（可用 --overwrite-formulas 替换）', en: '{why} (--overwrite-formulas replaces it)' },
  'cli.leftCell': { zh: '  {ref} {label}：{why}', en: '  {ref} {label}: {why}' },
  'cli.leftRange': { zh: '  {ref} {label}：{why}（范围 {low}–{high}）', en: '  {ref} {label}: {why} (between {low} and {high})' },
  'cli.alreadyRight': { zh: '{count} 格原已正确', en: '{count} cells were right already' },
  'cli.marked': { zh: '标出 {count} 处缺偏差原因', en: 'Marked {count} missing reasons' },
  'cli.explainHead': { zh: '{ref} {label}', en: '{ref} {label}' },
  'cli.step': { zh: '  {number}. {text}', en: '  {number}. {text}' },
  'cli.result': { zh: '结果：{result}', en: 'Result: {result}' },
  'cli.progress': { zh: '已审核 {done} / {all}', en: '{done} of {all} done' },
  'cli.reportWritten': { zh: '审核结果已写入 {out}', en: 'Report written to {out}' },
  'cli.reportNotWritten': { zh: '无法写入 {out}（{detail}）；请检查文件夹是否存在、是否有写入权限。', en: '{out} could not be written ({detail}); check that the folder exists and may be written.' },
  'cli.progressOpen': { zh: '已审核 {done} 个文件', en: '{done} files done' },
  'cli.stopped': { zh: '已中止：审核了 {done} 个文件，其余未审核。', en: 'Stopped: {done} files were reviewed, the others were not.' },
  'cli.stoppedNote': { zh: '审核中途中止，其余文件未审核。', en: 'The run was stopped; further files were not reviewed.' },
  'cli.nothingFound': { zh: '{where} 中没有可审核的文件；认 .xlsx、.xlsm、.xls、.et。', en: 'There is nothing to review in {where}; looked for .xlsx, .xlsm, .xls and .et.' },
  'cli.listNotRead': { zh: '无法读取 {path}（{detail}）；请检查名称和权限。', en: '{path} could not be read ({detail}); check its name and permissions.' },
  'cli.notReviewed': { zh: '未能审核', en: 'Not reviewed' },
  'cli.row': { zh: '{file}  {form}  填报 {reported} ｜ 复算 {recomputed} ｜ {counts}', en: '{file}  {form}  written {reported} | recomputed {recomputed} | {counts}' },
  'cli.rowTrouble': { zh: '{file}  未能审核：{trouble}', en: '{file}  not reviewed: {trouble}' },
  'cli.badJobs': { zh: '--jobs 是线程数，写 1 到 999 的整数，不认「{jobs}」。', en: '--jobs is a number of threads from 1 to 999, not “{jobs}”.' },
  'cli.outOfMemory': { zh: '文件太大，内存不足，未能处理；请拆分工作簿，或关闭其他程序后单独处理。', en: 'The file is too large for the memory at hand; split the workbook, or run it alone with other programs closed.' },
  'cli.oneFile': { zh: '{command} 一次只处理一个文件。', en: '{command} takes one file at a time.' },
  'cli.badKind': { zh: 'report 需要 --kind，只认 opinion、self-check、sentences，不认「{kind}」。', en: 'report needs --kind opinion, self-check or sentences, not “{kind}”.' },
  'cli.sentencesAreText': { zh: '报告参考文字不是表格；请把 -o 的文件名改为 .txt。', en: 'The sentences are no table; let the name behind -o end in .txt.' },
  'cli.paperWritten': { zh: '已写出 {out}（{count} 张表）', en: 'Wrote {out} ({count} forms)' },
  'cli.compareTwo': { zh: 'compare 需要两个文件：退回的和重新报送的。', en: 'compare needs two files: the returned one and the one filed again.' },
  'cli.compared': { zh: '{before} → {after}', en: '{before} → {after}' },
  'cli.comparedForm': { zh: '自评表 {id}  {project}', en: 'Form {id}  {project}' },
  'cli.comparedTotals': { zh: '原：{before}\n现：{after}', en: 'Before: {before}\nAfter: {after}' },
  'cli.comparedCounts': { zh: '已改 {fixed} · 新出现 {appeared} · 仍在 {unchanged}', en: '{fixed} fixed · {appeared} new · {unchanged} unchanged' },
  'cli.fixed': { zh: '已改', en: 'Fixed' },
  'cli.appeared': { zh: '新出现', en: 'New' },
  'cli.unchanged': { zh: '仍在', en: 'Unchanged' },
  'cli.changed': { zh: '改过的栏', en: 'Changed' },
  'cli.change': { zh: '  {row} {part}：{before} → {after}', en: '  {row} {part}: {before} → {after}' },
  'cli.rowGone': { zh: '{message}（整行已删）', en: '{message} (the whole row is gone)' },
  'cli.rowAdded': { zh: '  新增指标：{name}', en: '  New indicator: {name}' },
  'cli.rowRemoved': { zh: '  删去指标：{name}', en: '  Indicator gone: {name}' },
  'cli.formAdded': { zh: '新增自评表 {id}', en: 'New form {id}' },
  'cli.formRemoved': { zh: '删去自评表 {id}', en: 'Form gone: {id}' },
  'cli.part.initial': { zh: '年初预算数', en: 'initial budget' },
  'cli.part.budget': { zh: '全年预算数', en: 'annual budget' },
  'cli.part.spent': { zh: '全年执行数', en: 'amount spent' },
  'cli.part.target': { zh: '年度指标值', en: 'target' },
  'cli.part.actual': { zh: '实际完成值', en: 'actual value' },
  'cli.part.weight': { zh: '分值', en: 'points' },
  'cli.part.rate': { zh: '比率', en: 'rate' },
  'cli.part.score': { zh: '得分', en: 'score' },
  'cli.part.reason': { zh: '偏差原因', en: 'reason' },
  'cli.part.total': { zh: '总分', en: 'total' },
  'cli.part.grade': { zh: '等级', en: 'grade' },
} as const satisfies Sentences;
