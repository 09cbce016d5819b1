package id.jenjang.dsl;

import java.util.concurrent.CancellationException;

/**
 * Somebody who waits for a plan that is being read and wants to know how far that is. Every file is
 * first read and then parsed.
 */
@FunctionalInterface
public interface ReadingProgress {

    /** Nobody wants to know. */
    ReadingProgress NONE = (step, files, all) -> {};

    /** What is done with each file. */
    enum Step {
        /** Its text is there. */
        READ,
        /** What it says is known. */
        PARSED
    }

    /**
     * One more file has taken a step; told by several threads.
     *
     * @param files how many have taken this step so far
     * @param all how many there are
     * @throws CancellationException when nobody needs the plan any more; the reading is given up
     */
    void took(Step step, int files, int all);
}
