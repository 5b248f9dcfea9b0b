/** Where a message belongs, said to whoever wrote it. */
export const suggest = {
  'suggest.help': '`/charter suggestions` se aviso quando uma mensagem fica melhor em outro lugar',
  'suggest.warm': 'Só você vê isto, e onde está também está bem.',
  'suggest.move_button': 'Mover para lá',
  'suggest.leave_button': 'Deixar aqui',
  'suggest.wrong_button': 'Não é isso',
  'suggest.off_button': 'Chega de avisos',
  'suggest.left': 'Fica aqui.',
  'suggest.wrong': 'Obrigado por me dizer. Fica aqui.',
  'suggest.turned_off': 'Você não recebe mais. `/charter suggestions` traz de volta.',
  'suggest.unknown': 'Não conheço mais essa mensagem.',
  'suggest.not_yours': 'Só quem escreveu essa mensagem pode fazer isso.',
  'suggest.too_late': 'Isso já faz um tempo. O momento passou.',
  'suggest.answered': 'Isso já foi feito.',
  'suggest.mode_off': 'Não digo onde ficam as mensagens.',
  'suggest.mode_watch':
    'Ainda não digo nada: só conto quando teria avisado, para que os administradores decidam.',
  'suggest.mode_suggest':
    'Quando uma mensagem talvez fique melhor em outro lugar, digo a quem escreveu, em particular, no máximo uma vez por hora. Também digo quando esperar uma resposta e ofereço uma saída para conversas que vão e voltam.',
  'suggest.mode_off_here': 'Neste canal não.',
  'suggest.mode_off_for_me': 'Para você não.',
  'suggest.first_week':
    'O guia está valendo há uma semana. Até agora só contei o que teria dito; agora vocês podem decidir.',
  'suggest.report':
    'Nas últimas duas semanas eu teria avisado {count, plural, one {uma vez} other {# vezes}}:',
  'suggest.report_none': 'Nas últimas duas semanas eu não teria dito nada.',
  'suggest.report_line': '• {kind}: {count}',
  'suggest.report_shown':
    'Nas últimas duas semanas avisei {count, plural, one {uma vez} other {# vezes}}: movidas {moved}, deixadas {left}, não era isso {wrong}.',
  'suggest.suggest_button': 'Avisar',
  'suggest.watch_button': 'Só contar',
  'suggest.off_mode_button': 'Não avisar',
  'suggest.on_here_button': 'Avisar aqui',
  'suggest.off_here_button': 'Não avisar aqui',
  'suggest.on_for_me_button': 'Me avise',
  'suggest.off_for_me_button': 'Não me avise',
  'suggest.unlearn_button': 'Esquecer o aprendido',
} as const;
