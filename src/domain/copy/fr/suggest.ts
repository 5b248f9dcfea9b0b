/** Where a message belongs, said to whoever wrote it. */
export const suggest = {
  'suggest.help': '`/charter suggestions` si je dis qu’un message a sa place ailleurs',
  'suggest.warm': 'Personne d’autre ne voit ceci, et ton message est bien là où il est.',
  'suggest.move_button': 'Le déplacer là-bas',
  'suggest.leave_button': 'Le laisser ici',
  'suggest.wrong_button': 'Ce n’est pas ça',
  'suggest.off_button': 'Ne plus le dire',
  'suggest.left': 'Il reste ici.',
  'suggest.wrong': 'Merci de me le dire. Il reste ici.',
  'suggest.turned_off': 'Tu n’en recevras plus. `/charter suggestions` les ramène.',
  'suggest.unknown': 'Je ne connais plus ce message.',
  'suggest.not_yours': 'Seule la personne qui a écrit ce message peut le faire.',
  'suggest.too_late': 'C’était il y a un moment déjà. Il est trop tard.',
  'suggest.answered': 'C’est déjà fait.',
  'suggest.mode_off': 'Je ne dis pas où vont les messages.',
  'suggest.mode_watch':
    'Je ne dis encore rien : je compte seulement quand j’aurais parlé, pour que vos admins décident.',
  'suggest.mode_suggest':
    'Quand un message a peut-être sa place ailleurs, je le dis en privé à la personne qui l’a écrit, au plus une fois par heure. Je dis aussi quand attendre une réponse, et je propose une issue aux fils qui vont et viennent.',
  'suggest.mode_off_here': 'Pas dans ce canal.',
  'suggest.mode_off_for_me': 'Pas à toi.',
  'suggest.first_week':
    'Votre charte est en vigueur depuis une semaine. Jusqu’ici j’ai seulement compté ce que j’aurais dit ; à vous de décider.',
  'suggest.report':
    'Ces deux dernières semaines, j’aurais parlé {count, plural, one {une fois} other {# fois}} :',
  'suggest.report_none': 'Ces deux dernières semaines, je n’aurais rien dit.',
  'suggest.report_line': '• {kind} : {count}',
  'suggest.report_shown':
    'Ces deux dernières semaines, j’ai parlé {count, plural, one {une fois} other {# fois}} : déplacés {moved}, laissés {left}, ce n’était pas ça {wrong}.',
  'suggest.suggest_button': 'Le dire',
  'suggest.watch_button': 'Seulement compter',
  'suggest.off_mode_button': 'Se taire',
  'suggest.on_here_button': 'Le dire ici',
  'suggest.off_here_button': 'Se taire ici',
  'suggest.on_for_me_button': 'Me le dire',
  'suggest.off_for_me_button': 'Ne pas me le dire',
  'suggest.unlearn_button': 'Oublier ce que j’ai appris',
} as const;
