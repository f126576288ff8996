// Opens every page in a folder as the service would send it, on a phone, on a desktop and on paper, and fails on what a reader would stumble over.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import axe from 'axe-core';
import { chromium } from 'playwright-core';

const folder = process.argv[2];
const pictures = join(folder, 'pictures');
const widths = [320, 1280];
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const files = (await readdir(folder)).filter(file => file.endsWith('.html')).sort();
const policy = (await readFile(join(folder, 'policy.txt'), 'utf8')).trim();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

async function open(file, width) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const faults = [];
  page.on('console', message => faults.push(`console: ${message.text()}`));
  page.on('request', request => request.isNavigationRequest() || faults.push(`asks for ${request.url()}`));
  await page.route('**/*', async route => route.fulfill({
    body: await readFile(join(folder, file), 'utf8'),
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
  }));
  await page.goto(`http://minutes.example/${file}`);
  return { page, faults };
}

async function look(file, width) {
  const { page, faults } = await open(file, width);
  await page.screenshot({ path: join(pictures, `${basename(file, '.html')}-${width}.png`), fullPage: true });
  const seen = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - window.innerWidth,
    styled: getComputedStyle(document.querySelector('main')).boxSizing === 'border-box',
  }));
  if (seen.overflow > 0) faults.push(`${seen.overflow} px wider than the screen`);
  if (!seen.styled) faults.push('its policy forbids its style');
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(values => window.axe.run({ runOnly: { type: 'tag', values } }), rules);
  violations.forEach(violation => faults.push(`${violation.id}: ${violation.help} ${violation.nodes.map(node => node.target).join(' ')}`));
  await page.close();
  return faults;
}

async function print(file) {
  const { page, faults } = await open(file, 1280);
  const paper = await page.pdf({ preferCSSPageSize: true, tagged: true });
  await writeFile(join(pictures, `${basename(file, '.html')}.pdf`), paper);
  await page.close();
  return paper.length > 0 ? faults : [...faults, 'prints nothing'];
}

await mkdir(pictures, { recursive: true });
let failed = files.length === 0 ? 1 : 0;
let passed = 0;
for (const file of files) {
  for (const [where, faults] of [...await Promise.all(widths.map(async width => [`${width} px`, await look(file, width)])), ['paper', await print(file)]]) {
    faults.length === 0 ? passed++ : failed++;
    faults.forEach(fault => console.error(`${file}, ${where}: ${fault}`));
  }
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
