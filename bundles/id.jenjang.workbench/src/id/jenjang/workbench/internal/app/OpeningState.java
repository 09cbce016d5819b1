package id.jenjang.workbench.internal.app;

import id.jenjang.dsl.ReadingProgress.Step;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.hint.Waiting;

/**
 * How far the opening of a plan is: first every file is read, then what each says.
 *
 * @param step what is being done with the files
 * @param files with how many of them it is done
 * @param all how many there are; none as long as they are being looked for
 */
record OpeningState(Step step, int files, int all) implements Waiting {

    /** The files are being looked for. */
    static final OpeningState BEGUN = new OpeningState(Step.READ, 0, 0);

    /** One file further; what several threads tell may come late. */
    OpeningState took(Step now, int done, int of) {
        boolean late = now.compareTo(step) < 0 || now == step && done < files;
        return late ? this : new OpeningState(now, done, of);
    }

    /** Whether it is known how many files there are. */
    @Override
    public boolean isCounted() {
        return all > 0;
    }

    /** Hundredths of the whole that are done. */
    @Override
    public int percent() {
        // As much for reading as for parsing.
        int half = WHOLE / 2;
        return isCounted() ? step.ordinal() * half + (int) ((long) half * files / all) : 0;
    }

    /** With how many files it is done, in words; empty as long as they are being looked for. */
    @Override
    public String words() {
        return isCounted() ? Messages.get("open.step." + step, files, all) : "";
    }
}
