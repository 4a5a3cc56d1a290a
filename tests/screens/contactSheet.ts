export type Shot = { readonly file: string; readonly name: string; readonly look: string }

/** One page with every picture, a row per screen; a click opens it in full. */
export const contactSheet = (shots: readonly Shot[]): string => {
  const names = [...new Set(shots.map(({ name }) => name))]
  const rows = names.map((name) => {
    const pictures = shots
      .filter((shot) => shot.name === name)
      .map(
        ({ file, look }) =>
          `<a href="${file}"><figure><img loading="lazy" src="${file}" alt="${name}, ${look}"><figcaption>${look}</figcaption></figure></a>`,
      )
    return `<section><h2>${name}</h2>${pictures.join('')}</section>`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Overtoe, every screen</title>
<style>
body { margin: 24px; font: 14px system-ui; background: #888; color: #000 }
section { margin-bottom: 24px }
a { display: inline-block; margin: 0 8px 8px 0; color: inherit }
figure { margin: 0 }
img { display: block; width: 430px; border: 1px solid #000 }
</style>
</head>
<body>
<h1>${shots.length} pictures</h1>
${rows.join('\n')}
</body>
</html>
`
}
