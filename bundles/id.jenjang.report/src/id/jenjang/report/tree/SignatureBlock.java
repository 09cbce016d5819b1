package id.jenjang.report.tree;

import java.util.List;

/**
 * One or two signatures side by side, kept together on a page.
 *
 * @param place place and date line above the right-hand signature, for example "Dumai, 31 Januari
 *     2024"; may be empty
 * @param signatures signatures from left to right, one or two
 */
public record SignatureBlock(String place, List<Signature> signatures) implements Block {

    public SignatureBlock {
        signatures = List.copyOf(signatures);
    }

    /**
     * A signature.
     *
     * @param role line above the space, for example "SEKRETARIS DAERAH KOTA DUMAI,"; may be two
     *     lines, such as "Pihak Pertama,\nSEKRETARIS DAERAH KOTA DUMAI,"
     * @param name name of the person; empty prints a dotted line
     * @param rank rank; empty prints none
     * @param nip employee number; empty prints none
     */
    public record Signature(String role, String name, String rank, String nip) {}
}
