package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.text.PlainText;
import id.jenjang.report.tree.SignatureBlock;
import id.jenjang.report.tree.SignatureBlock.Signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets signatures as one unbreakable row of an unruled table: one on the right, two side by side.
 */
final class SignatureFlow {

    private static final int SIGNING_SPACE = 800;
    private static final int PLACE_SPACE = 160;
    private static final String DOTTED_NUMBER = ".".repeat(30);

    private static final String DOTTED_LINE = "…………………………………………";

    private final int width;

    SignatureFlow(int width) {
        this.width = width;
    }

    /** Roles in one row, names in the next, so that the lines to sign on are level. */
    FlowTable table(SignatureBlock block) {
        int half = width / 2;
        boolean pair = block.signatures().size() > 1;
        var place = PlainText.of(block.place());
        var left = pair ? Optional.of(block.signatures().getFirst()) : Optional.<Signature>empty();
        var right =
                block.signatures().isEmpty()
                        ? Optional.<Signature>empty()
                        : Optional.of(block.signatures().getLast());
        var roles =
                row(
                        left.map(s -> role(s, place.isEmpty() ? null : "")),
                        right.map(s -> role(s, place.isEmpty() ? null : place)));
        var names = row(left.map(SignatureFlow::name), right.map(SignatureFlow::name));
        return new FlowTable(
                List.of(half, width - half), List.of(roles, names), false, "", WordStyle.SIGNATURE);
    }

    private static FlowTable.Row row(
            Optional<List<FlowBlock>> left, Optional<List<FlowBlock>> right) {
        return new FlowTable.Row(List.of(cell(0, left), cell(1, right)), false, false);
    }

    private static FlowTable.Cell cell(int column, Optional<List<FlowBlock>> content) {
        return new FlowTable.Cell(
                column,
                1,
                FlowTable.Merge.NONE,
                1,
                content.orElseGet(() -> List.of(paragraph("", 0, false, false))),
                "");
    }

    private static List<FlowBlock> role(Signature signature, String place) {
        var out = new ArrayList<FlowBlock>();
        if (place != null) {
            out.add(paragraph(place, PLACE_SPACE, false, false));
        }
        int space = place == null ? PLACE_SPACE : 0;
        for (String line : signature.role().split("\n")) {
            out.add(paragraph(line, space, true, false));
            space = 0;
        }
        return out;
    }

    private static List<FlowBlock> name(Signature signature) {
        var out = new ArrayList<FlowBlock>();
        boolean named = !signature.name().isEmpty();
        out.add(paragraph(named ? signature.name() : DOTTED_LINE, SIGNING_SPACE, named, false));
        if (!signature.rank().isEmpty()) {
            out.add(paragraph(signature.rank(), 0, false, false));
        }
        if (!signature.nip().isEmpty()) {
            out.add(paragraph("NIP. " + signature.nip(), 0, false, false));
        } else if (!named && !signature.rank().isEmpty()) {
            out.add(paragraph("NIP. " + DOTTED_NUMBER, 0, false, false));
        }
        out.set(out.size() - 1, last((FlowParagraph) out.getLast()));
        return out;
    }

    private static FlowParagraph last(FlowParagraph paragraph) {
        var f = paragraph.format();
        return paragraph.with(
                new Format(
                        f.size(),
                        f.bold(),
                        f.italic(),
                        f.line(),
                        f.before(),
                        f.after(),
                        f.left(),
                        f.right(),
                        f.first(),
                        f.align(),
                        false,
                        true,
                        false));
    }

    private static FlowParagraph paragraph(String text, int before, boolean bold, boolean italic) {
        var clean = PlainText.of(text);
        var spans =
                clean.isEmpty()
                        ? List.<Span>of()
                        : List.<Span>of(new Span.Run(clean, bold, italic));
        var plain = FlowParagraph.of(WordStyle.SIGNATURE, spans);
        return plain.with(plain.format().spaced(before, 0));
    }
}
