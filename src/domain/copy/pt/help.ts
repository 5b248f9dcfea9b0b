/** What Daybreak does and what one can write. */
export const help = {
  'help.intro':
    'Eu cuido das horas de descanso. Quando você menciona uma pessoa que está fora do expediente, conto só para você e ofereço entregar sua mensagem na manhã dela.',
  'help.commands_header': 'O que você pode escrever',
  'help.later': '`/later @nome sua mensagem` envie na manhã da pessoa, no fuso horário dela',
  'help.shortcut':
    '*Hold until their morning*, no menu da sua própria mensagem (⋮): o mesmo, para o que você já escreveu',
  'help.status':
    '`/daybreak status` veja seu horário, as mensagens que guardo para você e o que você desativou',
  'help.kept': 'O que o Daybreak guarda para você',
} as const;
