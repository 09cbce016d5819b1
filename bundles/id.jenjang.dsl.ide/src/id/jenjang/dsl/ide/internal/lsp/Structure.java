package id.jenjang.dsl.ide.internal.lsp;

import id.jenjang.dsl.ide.navigate.Coloured.Colour;
import id.jenjang.dsl.ide.navigate.Colours;
import id.jenjang.dsl.ide.navigate.Fold;
import id.jenjang.dsl.ide.navigate.Folding;
import id.jenjang.dsl.ide.navigate.Outline;
import id.jenjang.dsl.ide.navigate.OutlineNode;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SymbolKind;

import java.util.ArrayList;
import java.util.List;

/** How a file is built up: its outline, what folds, and its colours. */
final class Structure {

    /** The types of words, in the order their numbers are told; the last ones are our own. */
    private static final List<String> TYPES =
            List.of(
                    SemanticTokenTypes.Keyword,
                    SemanticTokenTypes.EnumMember,
                    SemanticTokenTypes.Variable,
                    SemanticTokenTypes.Number,
                    SemanticTokenTypes.String,
                    SemanticTokenTypes.Comment,
                    "amount",
                    "code",
                    "unit",
                    "liveValue",
                    "unread");

    /** How the types of words are numbered. */
    static final SemanticTokensLegend LEGEND =
            new SemanticTokensLegend(TYPES, List.of(SemanticTokenModifiers.Definition));

    private Structure() {}

    static List<DocumentSymbol> outline(Target target) {
        var lines = target.lines();
        return symbols(new Outline(target.moment().plan()).of(target.file()), lines);
    }

    private static List<DocumentSymbol> symbols(List<OutlineNode> nodes, TextLines lines) {
        return nodes.stream()
                .map(
                        each ->
                                new DocumentSymbol(
                                        each.label(),
                                        kind(each.type()),
                                        range(each.range(), lines),
                                        range(each.selection(), lines),
                                        (each.keyword() + " " + each.detail()).strip(),
                                        symbols(each.children(), lines)))
                .toList();
    }

    private static org.eclipse.lsp4j.Range range(OutlineNode.Stretch stretch, TextLines lines) {
        return lines.range(stretch.offset(), stretch.length());
    }

    /** The protocol knows programs, not plans; these come nearest. */
    static SymbolKind kind(String type) {
        return switch (type) {
            case "Instansi", "UnitKerja" -> SymbolKind.Module;
            case "Pejabat" -> SymbolKind.Interface;
            case "Visi", "Misi", "Tujuan", "Sasaran" -> SymbolKind.Class;
            case "Program", "Kegiatan", "SubKegiatan" -> SymbolKind.Function;
            case "Indikator" -> SymbolKind.Property;
            case "Bagian", "Laporan" -> SymbolKind.String;
            case "Tangga", "Skala" -> SymbolKind.Enum;
            default -> SymbolKind.Object;
        };
    }

    static List<FoldingRange> folds(Target target) {
        var lines = target.lines();
        return new Folding(target.moment().plan())
                .of(target.file()).stream().map(each -> fold(each, lines)).toList();
    }

    private static FoldingRange fold(Fold fold, TextLines lines) {
        var from = lines.position(fold.offset());
        var to = lines.position(fold.end());
        // The line with the closing brace or quotes stays to be seen.
        int last = fold.kind() == Fold.Kind.COMMENT ? to.getLine() : to.getLine() - 1;
        var range = new FoldingRange(from.getLine(), Math.max(from.getLine(), last));
        range.setKind(
                fold.kind() == Fold.Kind.COMMENT
                        ? FoldingRangeKind.Comment
                        : FoldingRangeKind.Region);
        return range;
    }

    /** The elements around each place, from the innermost name outwards. */
    static List<SelectionRange> around(Target target, List<Position> positions) {
        var lines = target.lines();
        var outline = new Outline(target.moment().plan());
        var all = new ArrayList<SelectionRange>();
        for (var position : positions) {
            int offset = lines.offset(position);
            var range = new SelectionRange(lines.range(0, lines.text().length()), null);
            for (var node : outline.breadcrumb(target.file(), offset)) {
                range = new SelectionRange(range(node.range(), lines), range);
            }
            all.add(range);
        }
        return all;
    }

    static SemanticTokens colours(Target target) {
        return colours(target, 0, Integer.MAX_VALUE);
    }

    static SemanticTokens colours(Target target, int from, int to) {
        var lines = target.lines();
        var data = new ArrayList<Integer>();
        var last = new Position(0, 0);
        for (var word : new Colours(target.moment().plan()).of(target.file(), from, to)) {
            int at = word.offset();
            int end = at + word.length();
            while (at < end) {
                // The protocol's words do not reach over the end of a line.
                var start = lines.position(at);
                int stop = Math.min(end, lines.offset(new Position(start.getLine(), 1 << 30)));
                if (stop > at) {
                    int line = start.getLine() - last.getLine();
                    data.add(line);
                    data.add(start.getCharacter() - (line == 0 ? last.getCharacter() : 0));
                    data.add(stop - at);
                    data.add(TYPES.indexOf(type(word.colour())));
                    data.add(word.colour() == Colour.NAME ? 1 : 0);
                    last = start;
                }
                at = lines.offset(new Position(start.getLine() + 1, 0));
            }
        }
        return new SemanticTokens(data);
    }

    private static String type(Colour colour) {
        return switch (colour) {
            case KEYWORD -> SemanticTokenTypes.Keyword;
            case CHOICE -> SemanticTokenTypes.EnumMember;
            case NAME, REFERENCE -> SemanticTokenTypes.Variable;
            case NUMBER -> SemanticTokenTypes.Number;
            case TEXT -> SemanticTokenTypes.String;
            case COMMENT -> SemanticTokenTypes.Comment;
            case AMOUNT -> "amount";
            case CODE -> "code";
            case UNIT -> "unit";
            case LIVE_VALUE -> "liveValue";
            case UNREAD -> "unread";
        };
    }
}
