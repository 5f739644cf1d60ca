/** One answer to a question, step by step. */
export interface Answer {
  readonly situation: string;
  readonly task: string;
  readonly action: string;
  readonly result: string;
}

/** Two answers to one question, about the same event. */
export interface Pair {
  readonly question: string;
  readonly weak: Answer;
  readonly strong: Answer;
}

/** Made up, one trade each. What makes them weak or strong is what the rules see in them, which a test compares. */
export const PAIRS: readonly Pair[] = [
  {
    question: 'Tell me about something you put right that was not your job.',
    weak: {
      situation: 'The audio guides in our museum kept running flat in the afternoon.',
      task: 'Visitors should have working guides all day.',
      action:
        'We looked into it together and talked to the contractor. He changed the chargers. We also put up a sign.',
      result: 'After that it got much better and everyone was happy.',
    },
    strong: {
      situation: 'Forty audio guides a day went flat in our museum, and families left the tour half-way.',
      task: 'The guides belong to a contractor, and nobody had asked an attendant to look at them.',
      action:
        'I wrote down which guide died at what time for two weeks. I found that the bottom row of the rack charged at half speed. I swapped two rows overnight as a test. I sent the contractor my list and a photo of the socket.',
      result:
        'Flat guides fell from forty a day to three, by the returns sheet, and visitors finish the tour. The contractor checks that row in all his museums now.',
    },
  },
  {
    question: 'When did you improve how a service ran?',
    weak: {
      situation: 'Buses left our depot late on Monday mornings.',
      task: 'My manager asked me to have a look.',
      action:
        'I was involved in several meetings about the rota. The drivers and I came up with some ideas. The office then reworked the rota.',
      result: 'Punctuality improved a lot and the feedback was great.',
    },
    strong: {
      situation:
        'Nine of sixty buses left our depot late every Monday, and the school run missed first lesson.',
      task: 'The rota was the office’s. I drive the 14, and I decided to find out why, since I met those pupils at the stop.',
      action:
        'I timed every departure for three Mondays. I saw that the fuel pump had a queue at ten to six. I asked two drivers to fuel on Friday instead, and counted again. I took both counts to the office.',
      result:
        'Late buses went from nine to one each Monday, by the gate log. Two hundred pupils reach first lesson on time, and fuelling on Friday is in the rota of both depots.',
    },
  },
  {
    question: 'Tell me about a time you had to win somebody over.',
    weak: {
      situation: 'Our dental practice lost appointments because patients forgot them.',
      task: 'We wanted fewer gaps in the diary.',
      action:
        'I suggested reminders to the owner. She was against it at first. In the end the software company set it up for us.',
      result: 'There are fewer gaps now and the dentists are pleased.',
    },
    strong: {
      situation:
        'Eleven patients a week missed their appointment at our practice, and each empty chair cost £60.',
      task: 'The diary is the owner’s. She thought that reminders annoy people, and nobody had asked the front desk.',
      action:
        'I called the patients of one dentist the day before, for a month, and noted what each of them said. I left the other dentist’s patients alone so that we could compare. I showed the owner both columns and the three complaints. I wrote the text of the reminder myself.',
      result:
        'Missed appointments fell from eleven a week to four, by the diary, which saves £420 a week. Every new patient is asked for a number since.',
    },
  },
  {
    question: 'Describe a time you found the cause of a problem.',
    weak: {
      situation: 'Our bread came out flat some days.',
      task: 'It had to be fixed quickly.',
      action:
        'I checked everything carefully and it was determined that the flour was at fault. The supplier was contacted and the flour was replaced.',
      result: 'The bread has been fine since, so it must have worked.',
    },
    strong: {
      situation: 'One loaf in six came out flat at our bakery, and the shop threw away eighty a day.',
      task: 'The dough room belongs to the night shift. I work the ovens, and I wanted to know what I was baking.',
      action:
        'I weighed the yeast of every batch for ten nights. I took the temperature of the water, because the weights were right. I found that the boiler was turned down at two. I baked one batch with water at thirty degrees to make sure. I brought the two loaves to the night baker.',
      result:
        'Flat loaves went from one in six to one in ninety, counted at the shelf. The shop saves about €700 a month, and the water is now measured for every batch.',
    },
  },
  {
    question: 'When did you use a number to change a decision?',
    weak: {
      situation: 'The town wanted to close our branch library on Saturdays.',
      task: 'I was asked for my opinion.',
      action:
        'I would always tell people how important Saturdays are. We collected signatures. My manager presented them to the council.',
      result: 'The council decided to keep us open. It was a big success.',
    },
    strong: {
      situation: 'The town wanted to close our branch on Saturdays, when its counter said 90 visitors came.',
      task: 'Opening hours are the council’s. Nobody had asked the desk, and I decided to count for myself.',
      action:
        'I counted everyone at the door for five Saturdays. I noted who came with children and who used a computer. I compared my sheet with the counter and found that it missed pushchairs. I presented both to the council in three minutes.',
      result:
        'The count for a Saturday went from 90 to 240, and the branch stayed open. Thirty job seekers a week keep their computers. The counter has been moved in all four branches.',
    },
  },
  {
    question: 'Tell me about a time you acted before a problem got worse.',
    weak: {
      situation: 'A switch in our data centre showed errors at night.',
      task: 'It was on my list for the week.',
      action: 'I escalated it to the vendor. They sent a technician and he handled it. I stayed in the loop.',
      result: 'There have been no complaints, so we assume that it is solved.',
    },
    strong: {
      situation:
        'A switch in our data centre dropped 2% of packets between one and three, too few for an alarm.',
      task: 'The hall is another team’s, and no ticket existed. I noticed it in a graph, and the payroll run was two days off.',
      action:
        'I captured traffic on both sides of the switch for one night. I traced the loss to a single cable. I moved that link to a spare port at noon, after I had asked the hall team for ten minutes. I wrote a check that compares both ends every hour.',
      result:
        'Lost packets fell from 2% to none, by the same capture, and 3,000 people were paid on time. The hall team runs my check on all forty switches now.',
    },
  },
  {
    question: 'Describe something you changed for the people you work for.',
    weak: {
      situation: 'Parents complained that they could not follow our letters.',
      task: 'The school wanted better letters.',
      action:
        'I helped with rewriting the letters and worked on the layout. The deputy head approved them. A colleague translated two of them.',
      result: 'Parents find the letters clearer and everybody likes the layout.',
    },
    strong: {
      situation:
        'Half of the parents of my class missed the parents’ evening, and most of them said the letter was too long.',
      task: 'Letters come from the school office. Nobody expected a class teacher to touch them.',
      action:
        'I read the letter aloud to four parents and marked where they stopped listening. I cut it from two pages to six lines. I drew the way to the room, because two of them had gone home from the wrong door. I tried it with my class first.',
      result:
        'Parents at the evening went from 13 of 27 to 24, by the sign-in sheet. All nine classes use the six lines today.',
    },
  },
  {
    question: 'Tell me about a result you are proud of.',
    weak: {
      situation: 'Our housing office took long to answer tenants.',
      task: 'The target was five days.',
      action:
        'I sorted the inbox by street. I wrote eight standard answers. I trained two colleagues to use them. I checked the oldest letters every morning.',
      result: 'We answer much faster now, and the tenants are happier.',
    },
    strong: {
      situation: 'Our housing office took long to answer tenants.',
      task: 'The target was five days.',
      action:
        'I sorted the inbox by street. I wrote eight standard answers. I trained two colleagues to use them. I checked the oldest letters every morning.',
      result:
        'An answer takes four days instead of nineteen, by the stamp on each letter. Tenants with no heating hear from us the same day, and the office next door has adopted the eight answers.',
    },
  },
];
