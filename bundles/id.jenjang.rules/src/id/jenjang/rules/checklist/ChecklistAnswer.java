package id.jenjang.rules.checklist;

import java.util.List;

/**
 * The answer to one item.
 *
 * @param item the item
 * @param answer the answer
 * @param met of the parts counted, how many hold; says nothing unless {@code total} is above 1
 * @param total how many parts were counted; 0 when there were none
 * @param evidence what it rests on, and for {@link Answer#PERLU_ORANG} what may help the person;
 *     may be empty
 * @param ruleIds rules that look at the same thing, in order; empty when there are none
 */
public record ChecklistAnswer(
        ChecklistItem item,
        Answer answer,
        int met,
        int total,
        List<Evidence> evidence,
        List<String> ruleIds) {
    public ChecklistAnswer {
        evidence = List.copyOf(evidence);
        ruleIds = List.copyOf(ruleIds);
    }
}
