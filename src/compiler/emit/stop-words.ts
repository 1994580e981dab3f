import { fold } from '../../search/normalise.js';

/** Little words of the languages of keywords.yaml: phrases read better with them, searches do not. */
export const otherStopWords: ReadonlySet<string> = new Set(
  (
    'con del años dónde los las para por que sin una uno quién algo mi mis me el esta cada ' +
    'com anos dos das não sem uma onde minha meu quem alguém ao da ' +
    'din fără îmi unde cum care cine pentru cu este sunt mea mă vreau cineva fost după toate ' +
    'без да ме ми на от по за със къде кой искам няма нямам след ли ' +
    'dua nga për pas një më jam kush ku pjesën me të ' +
    'без где для из кто меня мне мой моя нет после хочу что где с ' +
    'без де для хто мене мені моя немає після хочу що де ' +
    'من في على إلى بعد بدون عن مع أين أريد أن هل كل غير أنا ' +
    'bla men dyal fin bghit ' +
    'bị có của không tôi và muốn cho người với sau ở nơi được một chỗ ' +
    // Without tones these sound like words of every sentence: where, not yet, already, before, to do.
    'tiền nhà lại đường vấn đâu tiếng chưa điền làm sống cấm tin trước rồi tìm'
  )
    .split(' ')
    .map(fold),
);
