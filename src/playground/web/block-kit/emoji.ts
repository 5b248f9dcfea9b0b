/** Slack's names of the emoji people here are likely to meet. Others show as `:name:`. */
const TABLE = `
+1 👍|thumbsup 👍|-1 👎|thumbsdown 👎|clap 👏|wave 👋|pray 🙏|raised_hands 🙌|ok_hand 👌|muscle 💪|point_up ☝️
point_right 👉|point_left 👈|point_down 👇|eyes 👀|handshake 🤝|writing_hand ✍️|smile 😄|smiley 😃|grinning 😀
slightly_smiling_face 🙂|blush 😊|wink 😉|joy 😂|laughing 😆|sweat_smile 😅|rolling_on_the_floor_laughing 🤣
heart_eyes 😍|thinking_face 🤔|neutral_face 😐|sob 😭|cry 😢|disappointed 😞|confused 😕|worried 😟|scream 😱
sunglasses 😎|hugging_face 🤗|zzz 💤|sleeping 😴|yawning_face 🥱|relieved 😌|innocent 😇|shrug 🤷|facepalm 🤦
heart ❤️|orange_heart 🧡|yellow_heart 💛|green_heart 💚|blue_heart 💙|purple_heart 💜|broken_heart 💔|sparkling_heart 💖
fire 🔥|sparkles ✨|star ⭐|star2 🌟|tada 🎉|confetti_ball 🎊|balloon 🎈|gift 🎁|trophy 🏆|medal 🏅|100 💯|rocket 🚀
sunrise 🌅|sunrise_over_mountains 🌄|sunny ☀️|sun_with_face 🌞|partly_sunny ⛅|cloud ☁️|rain_cloud 🌧️|snowflake ❄️
rainbow 🌈|zap ⚡|crescent_moon 🌙|full_moon_with_face 🌝|new_moon_with_face 🌚|night_with_stars 🌃|city_sunset 🌆
earth_africa 🌍|earth_americas 🌎|earth_asia 🌏|globe_with_meridians 🌐|herb 🌿|seedling 🌱|leaves 🍃|fallen_leaf 🍂
four_leaf_clover 🍀|palm_tree 🌴|cherry_blossom 🌸|sunflower 🌻|bouquet 💐|coffee ☕|tea 🍵|beer 🍺|pizza 🍕|cake 🍰
birthday 🎂|cookie 🍪|croissant 🥐|popcorn 🍿|avocado 🥑|white_check_mark ✅|heavy_check_mark ✔️|ballot_box_with_check ☑️
x ❌|heavy_multiplication_x ✖️|warning ⚠️|no_entry ⛔|no_entry_sign 🚫|question ❓|grey_question ❔|exclamation ❗
bangbang ‼️|information_source ℹ️|bulb 💡|bell 🔔|no_bell 🔕|mute 🔇|speaker 🔈|loud_sound 🔊|mega 📣|loudspeaker 📢
hourglass ⌛|hourglass_flowing_sand ⏳|watch ⌚|alarm_clock ⏰|stopwatch ⏱️|timer_clock ⏲️|clock1 🕐|clock3 🕒|clock9 🕘
calendar 📆|date 📅|spiral_calendar_pad 🗓️|memo 📝|pencil 📝|pencil2 ✏️|clipboard 📋|pushpin 📌|round_pushpin 📍
paperclip 📎|link 🔗|lock 🔒|unlock 🔓|key 🔑|mag 🔍|hammer 🔨|hammer_and_wrench 🛠️|wrench 🔧|gear ⚙️|package 📦
inbox_tray 📥|outbox_tray 📤|mailbox 📫|email 📧|envelope ✉️|incoming_envelope 📨|postbox 📮|newspaper 📰|book 📖
books 📚|bookmark 🔖|label 🏷️|file_folder 📁|open_file_folder 📂|chart_with_upwards_trend 📈|bar_chart 📊|computer 💻
desktop_computer 🖥️|iphone 📱|telephone_receiver 📞|headphones 🎧|microphone 🎤|video_camera 📹|camera 📷|art 🎨
musical_note 🎵|speech_balloon 💬|thought_balloon 💭|left_speech_bubble 🗨️|busts_in_silhouette 👥|bust_in_silhouette 👤
robot_face 🤖|ghost 👻|see_no_evil 🙈|hear_no_evil 🙉|speak_no_evil 🙊|dog 🐶|cat 🐱|turtle 🐢|snail 🐌|bee 🐝
beach_with_umbrella 🏖️|airplane ✈️|train 🚆|car 🚗|house 🏠|house_with_garden 🏡|office 🏢|construction 🚧
rotating_light 🚨|red_circle 🔴|large_orange_circle 🟠|large_yellow_circle 🟡|large_green_circle 🟢|large_blue_circle 🔵
white_circle ⚪|black_circle ⚫|large_green_square 🟩|arrow_right ➡️|arrow_left ⬅️|arrow_up ⬆️|arrow_down ⬇️
arrow_upper_right ↗️|arrows_counterclockwise 🔄|repeat 🔁|leftwards_arrow_with_hook ↩️|heavy_plus_sign ➕|heavy_minus_sign ➖
one 1️⃣|two 2️⃣|three 3️⃣|four 4️⃣|five 5️⃣|checkered_flag 🏁|triangular_flag_on_post 🚩|crossed_fingers 🤞|v ✌️|melting_face 🫠`;

const EMOJI = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [name = '', character = ''] = entry.split(' ');
      return [name, character];
    }),
);

/** The character for a name, with or without a skin tone (`wave::skin-tone-2`), or null. */
export const emojiNamed = (name: string): string | null =>
  EMOJI.get(name.replace(/::skin-tone-\d$/, '')) ?? null;

/** Text of type `plain_text`: only emoji names mean anything in it. */
export const withEmoji = (text: string): string =>
  text.replace(/:([a-z0-9_+-]+):/g, (whole, name: string) => emojiNamed(name) ?? whole);
