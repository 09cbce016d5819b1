package id.jenjang.rules.checklist;

import java.util.List;

/**
 * An answered checklist. There is no score in it: weights belong to people who grade.
 *
 * @param checklist the checklist
 * @param answers one answer for each item, in order
 */
public record ChecklistResult(Checklist checklist, List<ChecklistAnswer> answers) {
    public ChecklistResult {
        answers = List.copyOf(answers);
    }

    /** The answers of one group, without those of its parts. */
    public List<ChecklistAnswer> answers(ChecklistGroup group) {
        return answers.stream().filter(each -> group.items().contains(each.item())).toList();
    }

    /** How all items were answered. */
    public Tally tally() {
        return Tally.of(answers);
    }

    /** How the items of a group and of its parts were answered. */
    public Tally tally(ChecklistGroup group) {
        List<ChecklistGroup> groups = checklist.groups();
        int from = groups.indexOf(group);
        int to = from + 1;
        while (to < groups.size() && groups.get(to).level() > group.level()) {
            to++;
        }
        return Tally.of(
                groups.subList(from, to).stream().flatMap(each -> answers(each).stream()).toList());
    }

    /**
     * How often each answer was given.
     *
     * @param total how many items there are
     * @param yes how many hold
     * @param partly how many hold in part
     * @param no how many do not hold
     * @param person how many need a person
     */
    public record Tally(int total, int yes, int partly, int no, int person) {

        static Tally of(List<ChecklistAnswer> answers) {
            return new Tally(
                    answers.size(),
                    count(answers, Answer.YA),
                    count(answers, Answer.SEBAGIAN),
                    count(answers, Answer.TIDAK),
                    count(answers, Answer.PERLU_ORANG));
        }

        /** How many were answered without a person; items that do not apply are among them. */
        public int decided() {
            return total - person;
        }

        private static int count(List<ChecklistAnswer> answers, Answer wanted) {
            return (int) answers.stream().filter(each -> each.answer() == wanted).count();
        }
    }
}
