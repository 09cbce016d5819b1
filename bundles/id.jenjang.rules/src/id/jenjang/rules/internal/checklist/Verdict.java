package id.jenjang.rules.internal.checklist;

import java.util.List;

/**
 * What a decider found: how many of the parts it looked at keep what is asked.
 *
 * @param met how many do
 * @param total how many were looked at; 0 when there was nothing to look at, so nothing is decided
 * @param notes the evidence
 */
public record Verdict(int met, int total, List<Note> notes) {
    public Verdict {
        notes = List.copyOf(notes);
    }

    /** Nothing to look at, and why. */
    static Verdict open(Note why) {
        return new Verdict(0, 0, List.of(why));
    }

    /** Whether something was looked at. */
    public boolean decided() {
        return total > 0;
    }

    /** Whether something was looked at and all of it keeps what is asked. */
    public boolean full() {
        return decided() && met == total;
    }
}
