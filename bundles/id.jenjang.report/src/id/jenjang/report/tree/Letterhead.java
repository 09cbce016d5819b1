package id.jenjang.report.tree;

import java.util.List;

/**
 * The letterhead (kop surat) above a document's first lines: the agency's superior body, the agency
 * itself, its address, and a line across the page below.
 *
 * @param above lines above the agency's name, for example "PEMERINTAH KOTA DUMAI"; may be empty
 * @param agency the agency's name, the largest line; never null
 * @param address lines below the name: address, telephone, site; may be empty
 */
public record Letterhead(List<String> above, String agency, List<String> address) implements Block {

    public Letterhead {
        above = List.copyOf(above);
        address = List.copyOf(address);
    }
}
