package id.jenjang.dsl.ide.internal.hover;

import id.jenjang.measure.BacaAngka;
import id.jenjang.measure.Terbilang;

import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

import java.util.Optional;

/** Numbers and amounts in words. */
final class InWords {

    private InWords() {}

    /** The number of a leaf in words; empty for years, codes and what is no number. */
    static Optional<String> of(INode leaf) {
        var rule = rule(leaf);
        if (!rule.equals("Uang") && !rule.equals("Desimal") && !rule.equals("Cacah")) {
            return Optional.empty();
        }
        var digits = leaf.getText().replaceAll("^Rp\\.?\\s*", "");
        return BacaAngka.angka(digits) instanceof BacaAngka.Terbaca read
                ? Optional.of(
                        rule.equals("Uang")
                                ? Terbilang.kapital(Terbilang.rupiah(read.nilai()))
                                : Terbilang.bilangan(read.nilai()))
                : Optional.empty();
    }

    private static String rule(INode leaf) {
        for (INode each = leaf.getParent(); each != null; each = each.getParent()) {
            if (each.getGrammarElement() instanceof RuleCall call) {
                return call.getRule().getName();
            }
        }
        return "";
    }
}
