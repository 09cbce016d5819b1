package id.jenjang.cli.internal.git;

/** An earlier state of a plan cannot be had; the message is a sentence for the user. */
public final class GitProblem extends Exception {

    private static final long serialVersionUID = 1L;

    GitProblem(String sentence) {
        super(sentence);
    }
}
