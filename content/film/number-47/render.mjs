// Draws the frames with headless Chromium and puts them together with ffmpeg.
//   node render.mjs out.webm            the film
//   node render.mjs --at 3,12.5 folder  single pictures, to look at
//   node render.mjs --part 30,33 out.webm   a silent piece of it

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draw, SECONDS, SIZE } from './film.mjs';

const FPS = 20;
const CHIME = 5.6;   // seconds: the third square turns yellow

/** Chromium, spoken to through its pipe: messages in JSON, each closed by a zero byte. */
function chromium(profile) {
    const child = spawn(process.env.CHROMIUM ?? 'chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars',
        '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    const waiting = new Map();
    let last = 0, rest = [];
    child.stdio[4].on('data', data => {
        for (let end; (end = data.indexOf(0)) >= 0; data = data.subarray(end + 1)) {
            const message = JSON.parse(Buffer.concat([...rest, data.subarray(0, end)]).toString());
            rest = [];
            const { resolve, reject } = waiting.get(message.id) ?? {};
            waiting.delete(message.id);
            message.error ? reject?.(new Error(message.error.message)) : resolve?.(message.result);
        }
        rest.push(data);
    });
    const send = (method, params = {}, sessionId) => new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        child.stdio[3].write(JSON.stringify({ id: last, method, params, sessionId }) + '\0');
    });
    return { send, child };
}

async function camera(work) {
    const profile = mkdtempSync(join(tmpdir(), 'film-'));
    const { send, child } = chromium(profile);
    const gone = new Promise(resolve => child.on('exit', resolve));
    try {
        const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
        const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
        const page = (method, params) => send(method, params, sessionId);
        await page('Emulation.setDeviceMetricsOverride', { ...SIZE, deviceScaleFactor: 1, mobile: false });
        await page('Runtime.evaluate', { expression: 'document.body.style.margin = 0' });
        let before, picture;
        await work(async t => {
            const svg = draw(t);
            if (svg !== before) {
                await page('Runtime.evaluate', { expression: `document.body.innerHTML = ${JSON.stringify(svg)}` });
                picture = Buffer.from((await page('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })).data, 'base64');
                before = svg;
            }
            return picture;
        });
    } finally {
        await send('Browser.close').catch(() => {});
        await gone;
        rmSync(profile, { recursive: true, force: true });
    }
}

async function film(out, from, to, sound) {
    // Two soft sine tones, each dying away, a fourth apart.
    const tone = (hertz, at) => `if(gte(t,${at}),0.16*(1-exp(-(t-${at})*80))*exp(-(t-${at})*2.4)*(sin(2*PI*${hertz}*t)+0.25*sin(4*PI*${hertz}*t)),0)`;
    const chime = `aevalsrc='${tone(659.26, CHIME)}+${tone(523.25, CHIME + 0.45)}':s=48000:d=${SECONDS}`;
    const ffmpeg = spawn('ffmpeg', ['-y', '-loglevel', 'error', '-f', 'image2pipe', '-framerate', `${FPS}`, '-i', '-',
        ...(sound ? ['-f', 'lavfi', '-i', chime, '-c:a', 'libopus', '-b:a', '32k', '-ac', '1'] : ['-an']),
        '-c:v', 'libvpx-vp9', '-pix_fmt', 'yuv420p', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-vf', 'scale=out_color_matrix=bt709:out_range=tv',
        '-crf', '32', '-b:v', '0', '-g', '100', '-row-mt', '1', '-threads', '2', '-deadline', 'good', '-cpu-used', '3',
        '-t', `${to - from}`, out], { stdio: ['pipe', 'inherit', 'inherit'] });
    const done = new Promise((resolve, reject) => ffmpeg.on('exit', code => code ? reject(new Error(`ffmpeg ends with ${code}`)) : resolve()));
    await camera(async shoot => {
        for (let i = Math.round(from * FPS); i < to * FPS; i++) {
            const picture = await shoot(i / FPS);
            if (!ffmpeg.stdin.write(picture)) {
                await new Promise(resolve => ffmpeg.stdin.once('drain', resolve));
            }
        }
        ffmpeg.stdin.end();
        await done;
    });
}

const [first, ...others] = process.argv.slice(2);
if (first === '--at') {
    mkdirSync(others[1], { recursive: true });
    await camera(async shoot => {
        for (const t of others[0].split(',')) {
            writeFileSync(join(others[1], `${t.padStart(5, '0')}.png`), await shoot(Number(t)));
        }
    });
} else if (first === '--part') {
    const [from, to] = others[0].split(',').map(Number);
    await film(others[1], from, to, false);
} else if (first) {
    await film(first, 0, SECONDS, true);
} else {
    console.error('node render.mjs out.webm');
    process.exitCode = 1;
}
