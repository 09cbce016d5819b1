package id.jenjang.workbench.internal.hint;

/** How far something is that people wait for. */
public interface Waiting {

    /** All of it, in hundredths. */
    int WHOLE = 100;

    /** Whether it is known how much there is to do. */
    boolean isCounted();

    /** Hundredths of the whole that are done. */
    int percent();

    /** What is being done, in words; may be empty. */
    String words();
}
