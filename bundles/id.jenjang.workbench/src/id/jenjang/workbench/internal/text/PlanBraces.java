package id.jenjang.workbench.internal.text;

import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Finds the brace that belongs to another one. */
public final class PlanBraces extends DefaultCharacterPairMatcher {

    /** Pairs of the plan language. */
    public PlanBraces() {
        super(new char[] {'{', '}', '(', ')'}, IDocumentExtension3.DEFAULT_PARTITIONING);
    }
}
