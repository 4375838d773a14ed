// The film "Nummer 47", drawn: draw(t) gives the picture at t seconds as SVG. Plain shapes in the chart colours of the
// course pictures, one light palette with a frame of its own, so that it looks the same on light and dark pages.

export const SECONDS = 42;
export const SIZE = { width: 1280, height: 720 };

const C = {
    sky: '#dff2f4', wall: '#ffffff', floor: '#f4f4f0', line: '#3b7d87', a: '#006170', arm: '#0a7684', b: '#9f5a8b',
    c: '#ad6b00', d: '#4a6fa5', quiet: '#849397', pale: '#ccd8da', light: '#f6c159', deep: '#003a45',
    paper: '#ffffff',
};

// Time ---------------------------------------------------------------------------------------------------------------

const clamp = x => Math.min(1, Math.max(0, x));
/** 0 before `from`, 1 after `to`, and a gentle way between. */
const ease = (t, from, to) => { const x = clamp((t - from) / (to - from)); return x * x * (3 - 2 * x); };
const mix = (from, to, share) => from + (to - from) * share;
const n = x => Number(x.toFixed(2));

function blend(from, to, share) {
    const part = (hex, i) => parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
    return '#' + [0, 1, 2].map(i => Math.round(mix(part(from, i), part(to, i), share)).toString(16).padStart(2, '0')).join('');
}

// Shapes -------------------------------------------------------------------------------------------------------------

const group = (x, y, scale, body, more = '') => `<g transform="translate(${n(x)} ${n(y)}) scale(${n(scale)})"${more}>${body}</g>`;
const rect = (x, y, width, height, r, fill, more = '') => `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${r}" fill="${fill}" ${more}/>`;
const circle = (x, y, r, fill, more = '') => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${more}/>`;
const stroke = (d, colour, width, more = '') => `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

/** A round arch on posts, `x` its middle, `y` the floor. `lit` 0 to 1 fills it with light from below, `door` from the left. */
function arch(x, y, r, post, { lit = 0, door = 0 } = {}) {
    const d = `M${x - r} ${y}V${y - post}A${r} ${r} 0 0 1 ${x + r} ${y - post}V${y}Z`;
    const height = post + r;
    const id = `arch${Math.round(x)}`;
    const light = lit > 0 ? rect(x - r, y - height * lit, 2 * r, height * lit, 0, C.light, `clip-path="url(#${id})"`)
        : door > 0 ? rect(x - r, y - height, 2 * r * door, height, 0, C.light, `clip-path="url(#${id})"`) : '';
    return `<clipPath id="${id}"><path d="${d}"/></clipPath><path d="${d}" fill="${C.wall}"/>${light}`
        + `<path d="${d}" fill="none" stroke="${C.line}" stroke-width="1.5"/>`;
}

/** The thread behind a row of arches: half circles set off by half an arch. */
const threads = (from, count, y, r) => stroke(Array.from({ length: count },
    (_, i) => `M${from + 2 * r * i} ${y}a${r} ${r} 0 0 1 ${2 * r} 0`).join(''), C.line, 1.5, 'opacity=".55"');

/** A standing figure, feet at 0. */
const stand = colour => `${circle(0, -128, 16, colour)}<path d="M-24 0V-78a24 24 0 0 1 48 0V0Z" fill="${colour}"/>`;

/** A figure from the side, facing left, seated (up = 0) to standing (up = 1), feet at 0. */
function rise(colour, up) {
    const left = mix(-10, -24, up), right = mix(28, 24, up), top = mix(-74, -78, up), seat = mix(-32, 0, up);
    const knee = mix(-34, -24, up), lap = mix(-50, -60, up), shin = mix(14, 48, up), r = (right - left) / 2;
    const lift = mix(6, 0, up);
    return circle((left + right) / 2, -128 + lift + mix(6, 0, up), 16, colour)
        + `<path d="M${n(right)} ${n(seat)}V${n(top + 8 * (1 - up))}a${n(r)} ${n(r)} 0 0 0 ${n(-2 * r)} 0V${n(lap)}H${n(knee)}V0h${n(shin)}V${n(seat)}Z" fill="${colour}" stroke="${colour}" stroke-width="3" stroke-linejoin="round"/>`;
}

/** A chair from the side, facing left, feet at 0. */
const chair = colour => `<path d="M31 -80h7V0h-7V-32H0V0h-7V-39h38Z" fill="${colour}"/>`;

const folder = (scale = 1) => rect(-16, -20, 32, 40, 3, C.paper, `stroke="${C.deep}" stroke-width="${2.5 / scale}"`);
const bag = sheet => (sheet > 0 ? `<g transform="translate(3 ${n(mix(4, -14, sheet))}) rotate(9)">${rect(-9, 0, 17, 26, 1.5, C.paper, `stroke="${C.deep}" stroke-width="1.8"`)}</g>` : '')
    + stroke('M-9 0a9 9 0 0 1 18 0', C.deep, 3) + `<path d="M-17 0h34l-4 38h-26Z" fill="${C.light}" stroke="${C.deep}" stroke-width="1.2"/>`;
const stick = stroke('M14 -56a7 7 0 0 0-14 0V0', C.deep, 4);

function clock(x, y, r) {
    const hand = (degrees, length) => {
        const a = (degrees - 90) * Math.PI / 180;
        return `M${x} ${y}L${n(x + length * Math.cos(a))} ${n(y + length * Math.sin(a))}`;
    };
    const marks = [0, 90, 180, 270].map(a => group(x, y, 1, `<g transform="rotate(${a})">${stroke(`M0 ${-r + 5}v4`, C.deep, 2.5)}</g>`)).join('');
    return circle(x, y, r, C.paper, `stroke="${C.deep}" stroke-width="4"`) + marks
        + stroke(hand(310, r * 0.48) + hand(120, r * 0.72), C.deep, 4);   // twenty past ten
}

/** The display: two white squares, the third turns yellow. */
const display = lit => rect(-39, -17, 78, 34, 6, C.deep) + rect(-27, -6, 12, 12, 2, C.paper) + rect(-6, -6, 12, 12, 2, C.paper)
    + rect(15, -6, 12, 12, 2, lit > 0 ? blend('#2c6470', C.light, lit) : '#2c6470');

// The office from the side: clerk at the left, arches, the single chair ------------------------------------------------

/** The clerk behind the counter. `up` lifts the head, `rub` brings a hand to the neck, `open` holds one out. */
function clerk({ up = 0.5, rub = 0, sway = 0, open = 0 }) {
    const head = mix(4, -4, up);
    const hand = rub > 0
        ? { x: mix(34, 15, rub) + 1.5 * sway * rub, y: mix(10, -36, rub) + 4 * sway * rub, ex: mix(40, 46, rub), ey: mix(4, -18, rub) }
        : { x: mix(34, 84, open), y: mix(10, -18, open), ex: mix(40, 52, open), ey: mix(4, 8, open) };
    const shoulder = { x: 20, y: -8 };
    const palm = open > 0.02
        ? `<path d="M-9 -2a9 9 0 0 0 18 0Z" fill="${C.arm}" stroke="${C.arm}" stroke-width="3" stroke-linejoin="round" transform="translate(${n(hand.x + 3 * open)} ${n(hand.y)}) rotate(${n(-12 * open)}) scale(${n(mix(0.6, 1, open))})"/>`
        : circle(hand.x, hand.y, 7, C.arm);
    const arm = rub > 0.01 || open > 0.01
        ? stroke(`M${shoulder.x} ${shoulder.y}Q${n(hand.ex)} ${n(hand.ey)} ${n(hand.x)} ${n(hand.y)}`, C.arm, 10) + palm : '';
    const body = `<path d="M-30 30V0a30 30 0 0 1 60 0v30Z" fill="${C.a}"/>`;
    return { behind: body + circle(rub * 2, -52 + head + rub * 3, 17, C.a), arm };
}

const FLOOR = 250;

function hall({ number = 0, lit = 0, door = 0, person = {}, people = '', seat = true, width = 640 }) {
    const arches = Array.from({ length: Math.ceil(width / 150) + 1 }, (_, i) => 95 + 150 * i);
    const who = clerk(person);
    return rect(-400, -60, width + 800, 460, 0, C.sky) + threads(-205, arches.length + 5, 120, 75)
        + arch(-55, FLOOR, 75, 130) + arches.map((x, i) => arch(x, FLOOR, 75, 130, i === 1 ? { lit } : i === 2 ? { door } : {})).join('')
        + rect(-400, FLOOR, width + 800, 120, 0, C.floor)
        + group(245, 92, 1, display(number)) + clock(395, 104, 26)
        + group(98, 220, 1, who.behind)
        + rect(36, 200, 40, 32, 3, C.paper, `stroke="${C.deep}" stroke-width="3"`) + stroke('M50 233h12', C.deep, 3)
        + rect(22, 236, 152, 18, 4, C.deep) + rect(34, 254, 128, 26, 0, '#0b4b55')
        + group(98, 220, 1, who.arm)
        + (seat ? group(225, 268, 1, chair(C.deep)) : '') + people;
}

/** The five, standing and walking; `step` is how far they have walked, in seconds of walking. */
function five({ walk = 0, forward = 0 }) {
    const bob = (i, size = 2) => walk > 0 ? -Math.abs(Math.sin(walk * 4.2 + i * 1.3)) * size : 0;
    const tilt = i => walk > 0 ? Math.sin(walk * 4.2 + i * 1.3) * 1.2 : 0;
    const one = (x, y, scale, i, body) => `<g transform="translate(${n(x)} ${n(y + bob(i))}) rotate(${n(tilt(i))}) scale(${scale})">${body}</g>`;
    const plum = 352 - 24 * forward;
    return one(578, 272, 0.98, 4, stand(C.b)) + group(604, 226 + bob(4), 1, bag(0.55))
        + one(510, 272, 0.94, 3, stand(C.quiet)) + group(526, 272 + bob(3) / 2, 1, stick)
        + one(446, 268, 1, 2, stand(C.d)) + group(444, 208 + bob(2), 1, folder())
        + one(plum, 272, 0.98, 0, stand(C.b))
        + stroke(`M${n(plum + 20)} ${n(236 + bob(0))}L${n(390 - 14 * forward)} ${n(246 + bob(1))}`, C.c, 7)
        + one(398 - 14 * forward, 282, 0.52, 1, stand(C.c));
}

// The waiting area ----------------------------------------------------------------------------------------------------

const HEADS = [[22, 0], [127, 6], [226, 2], [288, 8], [416, 5], [518, 1], [614, 4]];

function waiting(t) {
    const up = from => ease(t, from, from + 1.1);
    const crowd = HEADS.map(([x, y]) => circle(x, 158 + y, 12, C.pale) + `<path d="M${x - 19} 214V${192 + y}a19 17 0 0 1 38 0V214Z" fill="${C.pale}"/>`).join('');
    const seats = [82, 184, 278, 362, 466, 560];
    const floor = 276;
    const slide = ease(t, 11.6, 12.7);
    const small = 0.52;
    const child = group(278 - 24 * slide, mix(floor - 33, floor + 4, slide), small,
        rise(C.c, slide));
    const row = seats.map(x => group(x, floor, 1, chair('#8fb0b6'))).join('');
    const p = up(9.3), d = up(10.5), q = up(12.8), s = up(14.1);
    return rect(-20, -20, 700, 400, 0, C.sky) + threads(-55, 6, 120, 75)
        + [95, 245, 395, 545].map(x => arch(x, FLOOR, 75, 130)).join('') + crowd
        + rect(0, 212, 640, 8, 0, '#a9c3c7') + rect(0, 220, 640, 30, 0, '#e4eef0') + rect(-20, FLOOR, 700, 120, 0, C.floor) + row
        + group(82 - 20 * p, floor, 1, rise(C.b, p))
        + group(184 - 20 * d, floor, 1, rise(C.d, d)) + group(mix(162, 162, d), mix(floor - 68, floor - 64, d), 1, `<g transform="rotate(${n(mix(-8, 0, d))})">${folder()}</g>`)
        + child
        + group(362 - 18 * q, floor, 0.96, rise(C.quiet, q)) + group(mix(314, 322, q), floor, 1, stick)
        + group(466, floor, 0.96, rise('#b3bfc2', 0))
        + group(560 - 18 * s, floor, 0.98, rise(C.b, s)) + group(mix(534, 572, s), mix(floor - 82, floor - 46, s), 1, bag(0.55));
}

// Seen from the clerk's side -----------------------------------------------------------------------------------------

/** The five in the large arch. `near` 0 far, 1 near; `signs` lights up folder, hand, stick, paper one after the other. */
function facing(near, signs = [0, 0, 0, 0], walk = 0) {
    const bob = i => walk > 0 ? -Math.abs(Math.sin(walk * 4.2 + i * 1.3)) * 2 : 0;
    const [paper, hand, cane, sheet] = signs;
    const body =
        group(130, bob(4), 0.98, stand(C.b)) + group(152, -44 + bob(4), 1 + 0.12 * sheet, bag(mix(0.3, 1.1, sheet)))
        + group(54, bob(3), 0.94, stand(C.quiet)) + group(74, bob(3) / 2, 1, stick)
        + group(-146, bob(0), 0.98, stand(C.b)) + group(-44, bob(2), 1, stand(C.d)) + group(-44, -58 + bob(2), 1 + 0.12 * paper, folder())
        + stroke(`M-124 ${n(-36 + bob(0))}L-102 ${n(-26 + bob(1))}`, C.c, 7)
        + group(-92, 8 + bob(1), 0.52, stand(C.c))
        + sign(-44, paper, group(0, 0, 0.52, folder()))
        + sign(-108, hand, mitten) + sign(66, cane, group(-2, 9, 0.32, stroke('M14 -56a7 7 0 0 0-14 0V0', C.deep, 8)))
        + sign(142, sheet, `<g transform="rotate(9)">${rect(-6, -8, 12, 16, 1.5, C.paper, `stroke="${C.deep}" stroke-width="1.5"`)}${stroke('M-3 -3h6M-3 1h6', C.deep, 1.2)}</g>`);
    return group(320, mix(238, 246, near), mix(0.42, 1, near), body);
}

/** A small plain sign on the floor, lighting up. */
const sign = (x, share, inside) => share > 0
    ? group(x, 29, mix(0.7, 1, share), circle(0, 0, 16, C.light, `stroke="${C.deep}" stroke-width="1.5"`) + inside, ` opacity="${n(share)}"`) : '';

/** The child's hand. */
const mitten = `<path d="M-5 9V-4a5 5 0 0 1 10 0V9Z" fill="${C.c}" stroke="${C.deep}" stroke-width="1.5" stroke-linejoin="round"/>` + stroke('M5 4l4-5', C.deep, 5) + stroke('M5 4l4-5', C.c, 2.4);

/** The single chair from the front. */
const frontChair = stroke('M-19 -68V0M19 -68V0', C.deep, 6) + rect(-22, -72, 44, 20, 5, C.deep) + rect(-26, -38, 52, 10, 3, C.deep);

function fromCounter({ near = 1, signs, walk = 0, seat = 1, person = 0, bubbles = [0, 0, 0], quietly = 0, back = 0 }) {
    const scene = rect(-20, -20, 700, 400, 0, C.sky) + threads(-280, 3, 196, 200)
        + arch(-88, 232, 196, 36) + arch(728, 232, 196, 36) + arch(320, 232, 200, 14, { lit: 1 }) + rect(-20, 232, 700, 120, 0, C.floor)
        + facing(near, signs, walk)
        + (seat > 0 ? group(325, 277 + 60 * (1 - seat), 0.62, frontChair, ` opacity="${n(seat)}"`) : '');
    const counter = rect(-20, 284 + 60 * back, 700, 60, 0, '#0b5a66') + rect(-20, 280 + 60 * back, 700, 7, 0, C.deep);
    const clerkBack = person > 0 ? group(325, 354 + 170 * (1 - person), 1,
        `<path d="M-92 40V-8a92 74 0 0 1 184 0V40Z" fill="${C.a}"/>` + circle(0, -114, 43, C.a)) : '';
    return scene + counter + clerkBack + thoughts(bubbles, quietly);
}

/** Three thoughts: a crowd, a closed door, a clock. They come, crowd the picture, and turn pale and small. */
function thoughts(shown, quietly) {
    const places = [
        { x: 128, y: 112, r: 84, trail: [[262, 216, 8], [234, 192, 12]], small: [252, 76] },
        { x: 322, y: 84, r: 76, trail: [[324, 178, 8]], small: [320, 66] },
        { x: 514, y: 114, r: 84, trail: [[388, 216, 8], [412, 192, 12]], small: [388, 76] },
    ];
    const crowd = [[-30, -22], [0, -30], [30, -22], [-44, 6], [-15, 0], [15, 0], [44, 6], [-30, 32], [0, 30], [30, 32]]
        .map(([x, y], i) => circle(x, y, 11, [C.quiet, C.pale, C.quiet][i % 3])).join('');
    const door = `<path d="M-30 42V-14a30 30 0 0 1 60 0V42Z" fill="${C.a}"/><path d="M-22 42V-14a22 22 0 0 1 44 0V42Z" fill="none" stroke="${C.sky}" stroke-width="1.5"/>` + circle(13, 16, 4, C.light) + stroke('M-42 42h84', C.deep, 4);
    const inside = [crowd, door, clock(0, 0, 40)];
    return places.map((p, i) => {
        const grown = shown[i];
        if (grown <= 0) {
            return '';
        }
        const x = mix(mix(320, p.x, grown), p.small[0], quietly), y = mix(mix(200, p.y, grown), p.small[1], quietly);
        const scale = grown * mix(1, 0.24, quietly);
        const dots = quietly > 0 ? '' : p.trail.map(([dx, dy, r]) => circle(dx, dy, r * grown, C.paper, `stroke="${C.deep}" stroke-width="2.5"`)).join('');
        const outline = circle(0, 0, p.r, C.paper, `stroke="${C.deep}" stroke-width="2.5"`);
        const fade = quietly > 0 ? ` opacity="${n(mix(1, 0.4, quietly))}"` : '';
        return dots + group(x, y, scale, outline + group(0, 0, p.r / 78, inside[i]), fade);
    }).join('');
}

// The seven shots ------------------------------------------------------------------------------------------------------

/** Looks at a part of the scene: `x`, `y` its middle, `zoom` how near. */
const camera = (x, y, zoom, body) => `<g transform="translate(320 158) scale(${n(zoom * 1000) / 1000}) translate(${n(-x)} ${n(-y)})">${body}</g>`;

const SHOTS = [
    { from: 0, to: 5, draw: t => {
        const rub = ease(t, 1.2, 2.1) * (1 - ease(t, 3.5, 4.4));
        const sway = Math.sin((t - 2.1) * 5) * ease(t, 2.1, 2.4) * (1 - ease(t, 3.2, 3.5));
        return camera(mix(238, 230, t / 5), mix(170, 168, t / 5), mix(1.26, 1.32, t / 5), hall({ person: { up: mix(0.5, 0, rub), rub, sway } }));
    } },
    { from: 5, to: 9, draw: t => camera(245, mix(112, 146, ease(t, 6, 8.8)), mix(2.2, 1.55, ease(t, 6, 8.8)),
        hall({ number: ease(t, 5.5, 6.1), lit: ease(t, 6.2, 8.6), person: { up: ease(t, 7, 8) * 0.5 } })) },
    { from: 9, to: 16, draw: waiting },
    { from: 16, to: 19.2, draw: t => {
        const way = clamp((t - 16) / 3.4), left = mix(300, 0, way);
        return camera(320, 158, 1, hall({ number: 1, lit: 1, width: 1000, people: group(left, 0, 1, five({ walk: t - 15.6 })) }));
    } },
    { from: 19.2, to: 22, draw: t => fromCounter({ near: mix(0, 1, ease(t, 18.8, 21.9)), walk: t < 21.8 ? t : 0 }) },
    { from: 22, to: 30, draw: t => fromCounter({
        seat: 1 - ease(t, 22.2, 23.2), person: ease(t, 22.2, 23.6), bubbles: [ease(t, 24, 24.9), ease(t, 25.1, 26), ease(t, 26.2, 27.1)] }) },
    { from: 30, to: 36, draw: t => {
        const near = ease(t, 30.3, 31.6);
        return camera(320, mix(158, 172, near), mix(1, 1.24, near), fromCounter({
            seat: 0, person: 1 - near, back: near, bubbles: [1, 1, 1], quietly: ease(t, 30, 31.4),
            signs: [31.7, 32.6, 33.5, 34.4].map(at => ease(t, at, at + 0.6)) }));
    } },
    { from: 36, to: SECONDS, draw: t => hall({ number: 1, lit: 1, door: ease(t, 38.2, 41),
        person: { up: ease(t, 36.6, 37.4), open: ease(t, 37.1, 38.3) }, people: five({ forward: ease(t, 38.4, 39.4) }) }) },
];

const FADE = 0.4;   // one shot melts into the next, nothing flashes

export function draw(t) {
    const now = SHOTS.findLastIndex(shot => t >= shot.from);
    const over = now > 0 ? ease(t, SHOTS[now].from, SHOTS[now].from + FADE) : 1;
    const layer = (shot, at, opacity, name) => `<g opacity="${n(opacity)}">${shot.draw(at).replaceAll('arch', name)}</g>`;
    const scene = (over < 1 ? layer(SHOTS[now - 1], t, 1, 'before') : '') + layer(SHOTS[now], t, over, 'now');
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" width="${SIZE.width}" height="${SIZE.height}">`
        + `<rect width="640" height="360" fill="${C.deep}"/>`
        + `<clipPath id="frame"><rect width="640" height="316" rx="14"/></clipPath>`
        + `<g transform="translate(12 12) scale(.9625)"><g clip-path="url(#frame)">${scene}</g></g></svg>`;
}
