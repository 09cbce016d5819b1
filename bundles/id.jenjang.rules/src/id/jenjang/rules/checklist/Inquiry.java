package id.jenjang.rules.checklist;

import id.jenjang.rules.checklist.Clause.Reach;
import id.jenjang.rules.internal.checklist.Decider;
import id.jenjang.rules.internal.checklist.Deciders;
import id.jenjang.rules.internal.checklist.Dossier;
import id.jenjang.rules.internal.checklist.Verdict;
import id.jenjang.rules.internal.checklist.Wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Answers the items of a checklist, one after the other, from what their deciders say. */
final class Inquiry {
    private final Checklist checklist;
    private final Dossier dossier;
    private final Wording wording;
    private final Map<String, ChecklistAnswer> answers = new LinkedHashMap<>();

    Inquiry(Checklist checklist, ChecklistSubject subject) {
        this.checklist = checklist;
        this.wording = Wording.of(checklist.language());
        this.dossier =
                new Dossier(
                        subject.plan(),
                        subject.instansi(),
                        subject.tahun(),
                        subject.pengukur(),
                        subject.result());
    }

    ChecklistResult result() {
        checklist.items().forEach(item -> answers.put(item.number(), answer(item)));
        return new ChecklistResult(checklist, List.copyOf(answers.values()));
    }

    private ChecklistAnswer answer(ChecklistItem item) {
        List<Clause> clauses = Clause.parse(item.decision());
        List<Evidence> evidence = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause.reach() == Reach.WHEN_NOT) {
                List<String> failed = notYes(clause.arguments());
                if (failed.isEmpty()) {
                    return notApplicable(item, clause.arguments());
                }
                evidence.add(sentence("bila-tidak", String.join(", ", failed)));
            }
        }
        var rules = new TreeSet<String>();
        List<Verdict> deciding = new ArrayList<>();
        boolean refuted = false;
        for (Clause clause : inForce(clauses)) {
            Decider decider = Deciders.named(clause.decider());
            Verdict verdict = decider.decide(dossier, clause.arguments(), wording);
            rules.addAll(decider.rules(clause.arguments()));
            verdict.notes().forEach(n -> evidence.add(new Evidence(n.text(), n.places())));
            refuted |= clause.reach() == Reach.REFUTES && verdict.decided() && !verdict.full();
            if (clause.reach() == Reach.DECIDES) {
                deciding.add(verdict);
            }
        }
        Answer answer = refuted ? Answer.TIDAK : combined(deciding);
        int met = deciding.stream().mapToInt(Verdict::met).sum();
        int total = deciding.stream().mapToInt(Verdict::total).sum();
        return new ChecklistAnswer(item, answer, met, total, evidence, List.copyOf(rules));
    }

    /**
     * The clauses with a decider that count here, each deciding, refuting or giving a hint. Of a
     * printed document the plan tells what should stand there, not what does.
     */
    private List<Clause> inForce(List<Clause> clauses) {
        boolean printed =
                dossier.isPrinted()
                        && clauses.stream().anyMatch(clause -> isOfPrint(clause.reach()));
        return clauses.stream()
                .filter(clause -> !clause.decider().isEmpty())
                .filter(clause -> printed || !isOfPrint(clause.reach()))
                .map(clause -> printed ? clause.of(inPrint(clause.reach())) : clause)
                .toList();
    }

    private static boolean isOfPrint(Reach reach) {
        return reach == Reach.PRINTED || reach == Reach.PRINTED_HINT;
    }

    private static Reach inPrint(Reach reach) {
        return switch (reach) {
            case PRINTED -> Reach.DECIDES;
            case DECIDES, PRINTED_HINT -> Reach.HINTS;
            case REFUTES, HINTS, WHEN_NOT -> reach;
        };
    }

    private static Answer combined(List<Verdict> verdicts) {
        if (verdicts.isEmpty() || !verdicts.stream().allMatch(Verdict::decided)) {
            return Answer.PERLU_ORANG;
        }
        if (verdicts.stream().allMatch(Verdict::full)) {
            return Answer.YA;
        }
        boolean none = verdicts.stream().allMatch(each -> each.met() == 0);
        return none ? Answer.TIDAK : Answer.SEBAGIAN;
    }

    private List<String> notYes(List<String> numbers) {
        return numbers.stream()
                .filter(number -> answers.get(number).answer() != Answer.YA)
                .toList();
    }

    private ChecklistAnswer notApplicable(ChecklistItem item, List<String> numbers) {
        var why = sentence("tidak-berlaku", String.join(", ", numbers));
        return new ChecklistAnswer(item, Answer.TIDAK_BERLAKU, 0, 0, List.of(why), List.of());
    }

    private Evidence sentence(String key, String argument) {
        return new Evidence(wording.text(key, argument), List.of());
    }
}
