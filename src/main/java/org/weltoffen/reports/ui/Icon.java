package org.weltoffen.reports.ui;

import com.vaadin.flow.component.Svg;

/// Stands in for the shell's icons (Lucide, ISC licence).
enum Icon {
    BADGE_CHECK(
            "<path d='M3.85 8.62a4 4 0 0 1 4.78-4.77 4 4 0 0 1 6.74 0 4 4 0 0 1 4.78 4.78 4 4 0 0 1 0 6.74 4 4 0 0 1-4.77 4.78 4 4 0 0 1-6.75 0 4 4 0 0 1-4.78-4.77 4 4 0 0 1 0-6.76Z'/><path d='m16 9-5.5 5.5L8 12'/>"),
    CHECK("<circle cx='12' cy='12' r='10'/><path d='m16 9-5.5 5.5L8 12'/>"),
    CHEVRON("<path d='m6 9 6 6 6-6'/>"),
    DASHED(
            "<path d='M10.1 2.182a10 10 0 0 1 3.8 0'/><path d='M13.9 21.818a10 10 0 0 1-3.8 0'/><path d='M17.609 3.721a10 10 0 0 1 2.69 2.7'/><path d='M2.182 13.9a10 10 0 0 1 0-3.8'/><path d='M20.279 17.609a10 10 0 0 1-2.7 2.69'/><path d='M21.818 10.1a10 10 0 0 1 0 3.8'/><path d='M3.721 6.391a10 10 0 0 1 2.7-2.69'/><path d='M6.391 20.279a10 10 0 0 1-2.69-2.7'/>"),
    DOWNLOAD("<path d='M12 15V3'/><path d='M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4'/><path d='m7 10 5 5 5-5'/>"),
    LOCK("<rect width='18' height='11' x='3' y='11' rx='2' ry='2'/><path d='M7 11V7a5 5 0 0 1 10 0v4'/>"),
    MINUS("<circle cx='12' cy='12' r='10'/><path d='M8 12h8'/>"),
    PAUSE(
            "<circle cx='12' cy='12' r='10'/><line x1='10' x2='10' y1='15' y2='9'/><line x1='14' x2='14' y1='15' y2='9'/>"),
    SEARCH("<path d='m21 21-4.34-4.34'/><circle cx='11' cy='11' r='8'/>"),
    WARNING(
            "<path d='m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3'/><path d='M12 9v4'/><path d='M12 17h.01'/>");

    private final String paths;

    Icon(String paths) {
        this.paths = paths;
    }

    Svg draw() {
        var svg = new Svg("""
                <svg class="icon" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" \
                stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">%s</svg>""".formatted(paths));
        svg.addClassName("icon-place");
        return svg;
    }
}
