package id.jenjang.report.tree;

import id.jenjang.report.image.ImageFile;

import java.util.List;
import java.util.Optional;

/**
 * The letterhead (kop surat) above a document's first lines: the agency's superior body, the agency
 * itself, its address, and a line across the page below.
 *
 * @param above lines above the agency's name, for example "PEMERINTAH KOTA DUMAI"; may be empty
 * @param agency the agency's name, the largest line; never null
 * @param address lines below the name: address, telephone, site; may be empty
 * @param logo the agency's emblem, to the left of the lines; empty for none
 */
public record Letterhead(
        List<String> above, String agency, List<String> address, Optional<ImageFile> logo)
        implements Block {

    public Letterhead {
        above = List.copyOf(above);
        address = List.copyOf(address);
    }

    /** A letterhead without an emblem. */
    public Letterhead(List<String> above, String agency, List<String> address) {
        this(above, agency, address, Optional.empty());
    }
}
