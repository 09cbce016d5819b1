package id.jenjang.dsl.ide.navigate;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.navigate.Coloured.Colour;
import id.jenjang.measure.TeksHidup;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each word of a file is, as the text stands now. */
public final class Colours {

    private final EditedPlan plan;

    /** Colours the files of a plan as it is now. */
    public Colours(EditedPlan plan) {
        this.plan = plan;
    }

    /**
     * The coloured words of a file in the order of the text; they do not overlap.
     *
     * @throws IllegalArgumentException when it is no plan file of the plan
     */
    public List<Coloured> of(Path file) {
        return of(file, 0, Integer.MAX_VALUE);
    }

    /**
     * The coloured words that touch a part of a file.
     *
     * @param from first character of the part, in UTF-16 units from 0
     * @param to behind its last character
     * @throws IllegalArgumentException when it is no plan file of the plan
     */
    public List<Coloured> of(Path file, int from, int to) {
        var found = new ArrayList<Coloured>();
        var nodes = NodeRead.root(plan.reading(file).berkas()).getAsTreeIterable().iterator();
        while (nodes.hasNext()) {
            var node = nodes.next();
            if (node.getTotalEndOffset() <= from || node.getTotalOffset() >= to) {
                // What lies in it need not even be made.
                nodes.prune();
            } else if (node instanceof ILeafNode leaf && leaf.getLength() > 0) {
                add(leaf, found);
            }
        }
        return found;
    }

    private static void add(ILeafNode leaf, List<Coloured> found) {
        var colour = colour(leaf);
        if (colour.isEmpty()) {
            return;
        }
        if (colour.get() == Colour.TEXT && leaf.getText().startsWith("'''")) {
            addNarrative(leaf, found);
        } else {
            found.add(new Coloured(leaf.getOffset(), leaf.getLength(), colour.get()));
        }
    }

    /** The live values of a long text, and what stands between them. */
    private static void addNarrative(ILeafNode leaf, List<Coloured> found) {
        int at = leaf.getOffset();
        for (var value : TeksHidup.parse(leaf.getText()).nilai()) {
            int start = leaf.getOffset() + value.offset();
            if (start > at) {
                found.add(new Coloured(at, start - at, Colour.TEXT));
            }
            found.add(new Coloured(start, value.length(), Colour.LIVE_VALUE));
            at = start + value.length();
        }
        if (at < leaf.getEndOffset()) {
            found.add(new Coloured(at, leaf.getEndOffset() - at, Colour.TEXT));
        }
    }

    private static Optional<Colour> colour(ILeafNode leaf) {
        var grammar = leaf.getGrammarElement();
        if (leaf.isHidden()) {
            return grammar instanceof TerminalRule rule ? hidden(rule) : Optional.empty();
        }
        if (grammar instanceof TerminalRule) {
            // The parser left out a single word: no place of the grammar has taken it.
            return Optional.of(Colour.UNREAD);
        }
        if (grammar instanceof EnumLiteralDeclaration literal) {
            return word(literal.getLiteral());
        }
        if (grammar instanceof Keyword keyword) {
            return word(keyword);
        }
        var crossing = GrammarUtil.containingCrossReference(grammar);
        if (crossing != null) {
            return Optional.of(Colour.REFERENCE);
        }
        var assignment = GrammarUtil.containingAssignment(grammar);
        if (assignment != null && assignment.getFeature().equals("id")) {
            return Optional.of(Colour.NAME);
        }
        return value(leaf);
    }

    private static Optional<Colour> hidden(TerminalRule rule) {
        return switch (rule.getName()) {
            case "ML_COMMENT", "SL_COMMENT" -> Optional.of(Colour.COMMENT);
            case "TERLEWAT" -> Optional.of(Colour.UNREAD);
            default -> Optional.empty();
        };
    }

    private static Optional<Colour> word(Keyword keyword) {
        if (!Character.isLetter(keyword.getValue().charAt(0))) {
            return Optional.empty();
        }
        var rule = GrammarUtil.containingRule(keyword);
        return Optional.of(isChoice(rule) ? Colour.CHOICE : Colour.KEYWORD);
    }

    /** The words an element begins with are choices of its kind, too, but read as keywords. */
    private static boolean isChoice(AbstractRule rule) {
        return rule instanceof EnumRule
                && !rule.getName().startsWith("Jenis")
                && !rule.getName().startsWith("Peran");
    }

    private static Optional<Colour> value(INode leaf) {
        for (var node = leaf; node != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof RuleCall call) {
                var colour = value(call.getRule());
                if (colour.isPresent()) {
                    return colour;
                }
            }
            if (node.hasDirectSemanticElement()) {
                break;
            }
        }
        return leaf.getGrammarElement() instanceof RuleCall call
                ? terminal(call.getRule())
                : Optional.empty();
    }

    private static Optional<Colour> terminal(AbstractRule rule) {
        return switch (rule.getName()) {
            case "STRING", "TEKS_PANJANG" -> Optional.of(Colour.TEXT);
            case "ANGKA" -> Optional.of(Colour.NUMBER);
            case "ID" -> Optional.of(Colour.CHOICE);
            default -> Optional.empty();
        };
    }

    private static Optional<Colour> value(AbstractRule rule) {
        return switch (rule.getName()) {
            case "Kode" -> Optional.of(Colour.CODE);
            case "Uang", "RUPIAH" -> Optional.of(Colour.AMOUNT);
            case "Satuan" -> Optional.of(Colour.UNIT);
            case "Teks", "TeksPanjang" -> Optional.of(Colour.TEXT);
            case "Tahun", "Bulat", "Cacah", "Desimal", "Tanggal", "Halaman", "SelTercetak" ->
                    Optional.of(Colour.NUMBER);
            default -> Optional.empty();
        };
    }
}
