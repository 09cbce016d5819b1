package id.jenjang.workbench.internal.text;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/** Where a plan file has comments and texts, kept with its document while it is typed. */
final class Partitions {

    static final String NAME = "id.jenjang.workbench.partitions";
    static final String COMMENT = "id.jenjang.workbench.comment";
    static final String TEXT = "id.jenjang.workbench.text";
    static final String LONG_TEXT = "id.jenjang.workbench.longText";

    private Partitions() {}

    /** Sees to it that a document has them. */
    static void of(IDocument document) {
        if (document instanceof IDocumentExtension3 several
                && several.getDocumentPartitioner(NAME) == null) {
            var partitioner =
                    new FastPartitioner(scanner(), new String[] {COMMENT, TEXT, LONG_TEXT});
            partitioner.connect(document);
            several.setDocumentPartitioner(NAME, partitioner);
        }
    }

    private static RuleBasedPartitionScanner scanner() {
        var comment = new Token(COMMENT);
        var text = new Token(TEXT);
        var longText = new Token(LONG_TEXT);
        var scanner = new RuleBasedPartitionScanner();
        scanner.setPredicateRules(
                new IPredicateRule[] {
                    new MultiLineRule("'''", "'''", longText, (char) 0, true),
                    new MultiLineRule("/*", "*/", comment, (char) 0, true),
                    new EndOfLineRule("//", comment),
                    new SingleLineRule("\"", "\"", text, '\\', true),
                    new SingleLineRule("\u201c", "\u201d", text, (char) 0, true)
                });
        return scanner;
    }
}
