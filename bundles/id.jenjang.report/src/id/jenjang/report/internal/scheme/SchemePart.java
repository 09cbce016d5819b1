package id.jenjang.report.internal.scheme;

import id.jenjang.report.tree.PageSetup.Size;

import java.util.List;

/**
 * One part of a report as its scheme lays it down.
 *
 * @param kind what the part is
 * @param title the printed title, may hold {@code {tahun}} and the like; empty where the contents
 *     write their own
 * @param aliases other titles a plan may use for its narrative
 * @param optional whether the part is left out when nothing fills it
 * @param contents keys of the contents that fill it, in order
 * @param paper size of its paper; null for that of the document
 */
public record SchemePart(
        Kind kind,
        String title,
        List<String> aliases,
        boolean optional,
        List<ContentKey> contents,
        Size paper) {

    public SchemePart {
        aliases = List.copyOf(aliases);
        contents = List.copyOf(contents);
    }

    /** A part on the document's paper. */
    public SchemePart(
            Kind kind,
            String title,
            List<String> aliases,
            boolean optional,
            List<ContentKey> contents) {
        this(kind, title, aliases, optional, contents, null);
    }

    /** What a part is. */
    public enum Kind {
        COVER("sampul"),
        FRONT("depan"),
        CHAPTER("bab"),
        LETTERED_CHAPTER("bab-huruf"),
        SECTION("bagian"),
        APPENDIX("lampiran"),
        LANDSCAPE_APPENDIX("lampiran-lanskap"),
        LETTERHEAD("kop"),
        PAGE("halaman"),
        LANDSCAPE_PAGE("halaman-lanskap");

        private final String keyword;

        Kind(String keyword) {
            this.keyword = keyword;
        }

        static Kind of(String keyword) {
            for (Kind kind : values()) {
                if (kind.keyword.equals(keyword)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("Unknown part in a chapter scheme: " + keyword);
        }

        /** Whether the part is a chapter of either numbering. */
        public boolean isChapter() {
            return this == CHAPTER || this == LETTERED_CHAPTER;
        }

        /** Whether the part is a page outside chapters, of either orientation. */
        public boolean isPage() {
            return this == PAGE || this == LANDSCAPE_PAGE;
        }

        /** Whether the part stands on landscape paper. */
        public boolean isLandscape() {
            return this == LANDSCAPE_APPENDIX || this == LANDSCAPE_PAGE;
        }

        /** Whether the part is an appendix of either orientation. */
        public boolean isAppendix() {
            return this == APPENDIX || this == LANDSCAPE_APPENDIX;
        }
    }

    /**
     * A content of a part.
     *
     * @param key name of the content
     * @param replaceable whether the plan's narrative takes its place
     */
    public record ContentKey(String key, boolean replaceable) {

        private static final String REPLACEABLE = "baku:";

        static ContentKey of(String text) {
            return text.startsWith(REPLACEABLE)
                    ? new ContentKey(text.substring(REPLACEABLE.length()), true)
                    : new ContentKey(text, false);
        }
    }
}
