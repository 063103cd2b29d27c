import { type Language, message } from '../../wording/message';
import { say } from '../../wording/say';
import type { CardText, RowText, RuleText } from './card-text';
import { escaped } from './escaped';
import { graphHtml } from './graph-html';
import type { GraphText } from './graph-text';

/** 一张卡 as HTML: rule, formula, graph, rows. */
export function cardHtml(text: CardText, graph: GraphText | null, language: Language): string {
  const { id, title, rules, formulas, rows } = text;
  return [
    `<article class="card" aria-labelledby="${escaped(id)}">`,
    `<h3 id="${escaped(id)}">${escaped(title)}</h3>`,
    ...(rules.length === 0 ? [] : ['<ul class="rules">', ...rules.map((rule) => ruleHtml(rule)), '</ul>']),
    ...(formulas.length === 0 ? [] : [`<h4>${escaped(say(message('handout.formulas'), language))}</h4>`, '<ul class="formulas">', ...formulas.map((formula) => `<li>${escaped(formula)}</li>`), '</ul>']),
    ...(graph === null ? [] : [graphHtml(graph)]),
    ...(rows.length === 0 ? [] : [rowsHtml(text, language)]),
    '</article>',
  ].join('\n');
}

/** How sure a rule is stands in words, because paper has no colours. */
function ruleHtml({ says, certainty, source, note }: RuleText): string {
  return `<li>${lines(says)}<br/><small><b>${escaped(certainty)}</b> ${escaped([source, note].filter((part) => part !== null).join(' · '))}</small></li>`;
}

function rowsHtml({ columns, rows }: CardText, language: Language): string {
  return [
    `<table class="rows"><caption>${escaped(say(message('handout.rows'), language))}</caption>`,
    `<thead><tr>${[columns.label, ...columns.given, columns.steps, columns.result, ...(columns.reason === null ? [] : [columns.reason])].map((column) => `<th scope="col">${escaped(column)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => rowHtml(row, columns.reason !== null)).join('')}</tbody></table>`,
  ].join('\n');
}

function rowHtml({ label, given, steps, result, reason }: RowText, hasReasons: boolean): string {
  return `<tr><th scope="row">${escaped(label)}</th>${given.map((text) => `<td${text.length > SHORT ? '' : ' class="short"'}>${escaped(text)}</td>`).join('')}`
    + `<td class="steps">${lines(steps)}</td><td class="result">${escaped(result)}</td>${hasReasons ? `<td>${lines(reason.split('\n'))}</td>` : ''}</tr>`;
}

/** No longer than a number: it stays in one line. */
const SHORT = 6;

function lines(texts: readonly string[]): string {
  return texts.map(escaped).join('<br/>');
}
