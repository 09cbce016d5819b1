package id.jenjang.report.html.internal;

import id.jenjang.report.tree.SignatureBlock;
import id.jenjang.report.tree.SignatureBlock.Signature;

/** Writes signatures: one stands on the right, two side by side. */
final class SignatureWriter {

    private final Markup out;

    SignatureWriter(Markup out) {
        this.out = out;
    }

    void write(SignatureBlock block) {
        if (block.signatures().isEmpty()) {
            line("place", block.place());
            return;
        }
        out.block("div", "class", "signatures");
        var last = block.signatures().size() - 1;
        for (int i = 0; i <= last; i++) {
            write(block.signatures().get(i), i == last ? block.place() : "");
        }
        out.closeBlock();
    }

    private void write(Signature signature, String place) {
        out.block("div", "class", "signature");
        line("place", place);
        out.block("p", "class", "role");
        var roles = signature.role().split("\n");
        for (int i = 0; i < roles.length; i++) {
            if (i > 0) {
                out.single("br");
            }
            out.text(roles[i]);
        }
        out.close();
        if (signature.name().isEmpty()) {
            out.block("p", "class", "blank").close();
        } else {
            line("name", signature.name());
        }
        line(null, signature.rank());
        if (!signature.nip().isEmpty()) {
            line(null, "NIP. " + signature.nip());
        } else if (signature.name().isEmpty() && !signature.rank().isEmpty()) {
            out.block("p", "class", "nip").text("NIP. ").close();
        }
        out.closeBlock();
    }

    private void line(String style, String text) {
        if (!text.isEmpty()) {
            out.block("p", "class", style).text(text).close();
        }
    }
}
